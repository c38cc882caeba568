/**
 * What a linter needs of core: code is read into facts, flows are judged, findings are told and answered. Whoever lints waits
 * for all that is loaded here, so it reaches no document, no language of documents and no register.
 */
export { type AppliedBaseline, applyBaseline } from './baseline/apply-baseline.js';
export type { Baseline } from './baseline/baseline.js';
export { parseBaseline } from './baseline/parse-baseline.js';
export { describeFinding } from './checks/describe-finding.js';
export type { FlowPolicy } from './checks/flows/flow-policy.js';
export type { FlowRule } from './checks/flows/flow-rule.js';
export { type FlowSettings, flowSettingsOf } from './checks/flows/flow-settings.js';
export { describePath } from './checks/flows/flow-words.js';
export { judgeReasons, judgeUndecidedFields } from './checks/judge-fields.js';
export { createFlowJudge, type FlowJudge, type JudgedFlow } from './checks/judge-flows.js';
export { factsOfConfig } from './config/facts-of-config.js';
export { flowsSchema } from './config/flows-schema.js';
export { type ParsedConfig, parseConfig } from './config/parse-config.js';
export { validateFacts } from './declarations/validate-facts.js';
export { createUndecidedFields, type FindUndecidedFields } from './engine/candidates/undecided-fields.js';
export { createFlowAnalysis, type FlowAnalysis, type FlowOptions } from './engine/flow/flow-analysis.js';
export type { SettledFlows } from './engine/flow/following/settled-flows.js';
export type { LibraryHolders } from './engine/engine-context.js';
export type { CompilerApi } from './engine/host/compiler-api.js';
export { CompilerMismatchError } from './engine/host/compiler-mismatch-error.js';
export type * from './engine/host/type-host.js';
export { createTypeScriptHost } from './engine/host/typescript-host.js';
export { isRunAsTest, isTestFile } from './engine/inventory/own-source.js';
export { collectWorkspaceFacts } from './engine/library/collect-workspace-facts.js';
export type * from './facts/index.js';
export { fixesForField } from './fixes/fields/mark-field.js';
export { type FixFile, openFixFile } from './fixes/fix-file.js';
export { fixTitles } from './fixes/fix-titles.js';
export type * from './fixes/fix.js';
export { fixesForFlow } from './fixes/flows/fixes-for-flow.js';
export { services } from './services/find-service.js';
export { applySuppressions, type AppliedSuppressions } from './suppressions/apply-suppressions.js';
export { collectSuppressions } from './suppressions/collect-suppressions.js';
export { isJudgedIn } from './suppressions/is-judged-in.js';
export { suggest } from './vocabulary/suggest.js';
