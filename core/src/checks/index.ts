export { checkCatalogue, isFindingId, type FindingId } from './check-catalogue.js';
export { checkRegister, sortFindings } from './check-register.js';
export type { Blocks, CheckInfo } from './check.js';
export { describeFinding, type FindingLanguage, type FindingText } from './describe-finding.js';
export { createFlowJudge, type FlowJudge, judgeFlows, type JudgedFlow, type JudgingContext } from './judge-flows.js';
export { defaultFlowPolicy, type FlowPolicy } from './flows/flow-policy.js';
export type { FlowRule } from './flows/flow-rule.js';
export { describePath } from './flows/flow-words.js';
export type { RecipientProposal } from './flows/propose-recipient.js';
