export {
  type Acceptance,
  type AcceptedByOwner,
  type AppliedAcceptances,
  appendAcceptance,
  applyAcceptances,
  isAcceptable,
  type LocatedAcceptance,
  markAccepted,
  type ParsedAcceptances,
  parseAcceptances,
} from './acceptances/index.js';
export {
  type AcceptedThen,
  appendApproval,
  type Approval,
  type ApprovalContext,
  approvedRegisterPath,
  approvedTextPath,
  blockingFindings,
  currentApproval,
  hashText,
  isToldBy,
  type JudgedApprovals,
  judgeApprovals,
  type LocatedApproval,
  type ParsedApprovals,
  parseApprovals,
  registerDocument,
  type Review,
  type ReviewedText,
} from './approvals/index.js';
export {
  type AcceptedFinding,
  type AppliedBaseline,
  applyBaseline,
  type Baseline,
  type BaselineEntry,
  type ParsedBaseline,
  parseBaseline,
  serialiseBaseline,
  staleFindings,
  updateBaseline,
  type UpdatedBaseline,
} from './baseline/index.js';
export {
  checkCatalogue,
  checkRegister,
  createFlowJudge,
  defaultFlowPolicy,
  describeFinding,
  describePath,
  judgeFlows,
  judgeLawPack,
  judgeReasons,
  judgeUndecidedFields,
  pageOfFinding,
  type Blocks,
  type CheckInfo,
  type FindingId,
  type FindingLanguage,
  type FindingText,
  type FlowJudge,
  type FlowPolicy,
  type FlowRule,
  type FlowSettings,
  flowSettingsOf,
  isFindingId,
  type JudgedFlow,
  type JudgingContext,
  type RecipientProposal,
  sortFindings,
} from './checks/index.js';
export { type RegisterChange, registerChanges } from './changes/index.js';
export {
  type Candidate,
  candidatesAt,
  describeRetention,
  describeTerm,
  type KnownTerms,
  knownTermsOf,
  type LabelLanguage,
  nothingKnown,
  type TermPlace,
  placeAt,
  placeInConfig,
  type RetentionInWords,
  sayKey,
  slotOf,
  type TermAspect,
  type TermDescription,
  type TermSort,
} from './completion/index.js';
export { type ParsedConfig, factsOfConfig, flowsSchema, parseConfig } from './config/index.js';
export type * from './config/config.js';
export type * from './config/flows-config.js';
export type * from './declarations/index.js';
export {
  findingsOfCode,
  type JudgedCode,
  type QuietedFinding,
  type SettledFindings,
  settleFindings,
  type Settlement,
  withoutGivenDates,
} from './decisions/index.js';
export { createFactValidator, type ValidatedFacts, validateFacts } from './declarations/validate-facts.js';
export { type ChangelogReader, renderChangelog } from './documents/changelog/index.js';
export { applyEdits, type EditedDocument } from './documents/edited/apply-edits.js';
export { editTree, readBase, type StoredEdits, type TreeEdits, wordsOfMarkdown } from './documents/edited/edit-tree.js';
export { toHtmlPage } from './documents/html.js';
export { blocksToMarkdown, toMarkdown, wordsToMarkdown } from './documents/markdown.js';
export { findUnfit } from './documents/own-texts/find-unfit.js';
export { type OwnText, placeNameOf, placeOfPath, textPositions } from './documents/own-texts/own-text.js';
export { findingOf as findingOfText, placeOwnTexts, type PlacedTexts } from './documents/own-texts/place-own-texts.js';
export { sectionsOf } from './documents/own-texts/sections-of.js';
export { type DocumentPreview, renderPreview } from './documents/preview.js';
export { renderRegister } from './documents/register/render-register.js';
export {
  type DocumentIdentity,
  type NamedDocument,
  type OutputDocument,
  type OutputFile,
  baseFolder,
  renderDocuments,
  type RenderOptions,
  renderTrees,
  stampTree,
  writeDocuments,
} from './documents/render-documents.js';
export { isDraft, noticeOf, stampDocument } from './documents/standing.js';
export {
  type RegisterFileOptions,
  renderRegisterFiles,
  sheetFormats,
  type SheetFormat,
} from './documents/sheets/register-files.js';
export { type Layout, layouts } from './documents/sheets/layouts.js';
export { buildTables, buildWorkbook, type TableId } from './documents/sheets/build-workbook.js';
export type * from './documents/sheets/workbook.js';
export { type Separator, writeCsv } from './documents/sheets/write-csv.js';
export { writeXlsx } from './documents/sheets/write-xlsx.js';
export { renderStatement } from './documents/statement/render-statement.js';
export { hashOfWords, versionOf } from './documents/statement/version.js';
export type * from './documents/tree.js';
export { createUndecidedFields, type FindUndecidedFields } from './engine/candidates/undecided-fields.js';
export { type CollectOptions, collectFacts, type KnownElsewhere } from './engine/collect-facts.js';
export { createFlowAnalysis, type FlowAnalysis, type FlowOptions } from './engine/flow/flow-analysis.js';
export type { SettledFlows } from './engine/flow/following/settled-flows.js';
export type { LibraryHolders } from './engine/engine-context.js';
export type { CompilerApi } from './engine/host/compiler-api.js';
export { CompilerMismatchError } from './engine/host/compiler-mismatch-error.js';
export type * from './engine/host/type-host.js';
export { createTypeScriptHost, type TypeScriptHostOptions } from './engine/host/typescript-host.js';
export {
  collectWorkspaceFacts,
  type WorkspaceCode,
  type WorkspaceFacts,
} from './engine/library/collect-workspace-facts.js';
export { type HolderPlace, type Outline, readOutline } from './engine/names/outline.js';
export { conflictLines } from './edits/index.js';
export type * from './facts/index.js';
export { isDay } from './facts/is-day.js';
export { inWords } from './facts/wording.js';
export * from './fixes/index.js';
export { type Language, languageOf, loadLanguage } from './languages/index.js';
export { lawPack } from './law/index.js';
export { buildRegister, pointer, selectActivities, serialiseRegister, unassignedActivity } from './model/index.js';
export type * from './model/register.js';
export { type RegisterProblem, type ValidatedRegister, validateRegister } from './model/validate-register.js';
export { type DeclaredProject, placesOf, pointersAt, pointersOfField } from './places/index.js';
export {
  addressesOf,
  type Addresses,
  type ApprovedRegister,
  type ApprovedText,
  earlierVersions,
  type IdentifiedText,
  identifyText,
  inForceOn,
  type KnownText,
  linesOfText,
  listSubProcessors,
  type Marks,
  type PublicationOptions,
  readPage,
  readStatement,
  renderPublication,
  type ShownPage,
  type ShownText,
} from './publication/index.js';
export type * from './publication/publication.js';
export { formatRetention, parseRetention } from './retention/index.js';
export type * from './retention/retention.js';
export { type ServiceDefinition, services } from './services/index.js';
export type * from './sinks/sink.js';
export {
  type AppliedSuppressions,
  applySuppressions,
  collectSuppressions,
  type SuppressedFinding,
  type Suppression,
} from './suppressions/index.js';
export { labelOf, suggest, vocabulary } from './vocabulary/index.js';
export type * from './vocabulary/ids.js';
