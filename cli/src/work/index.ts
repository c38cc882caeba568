/**
 * What the commands do, for other programs: with a project that was read already, and without a terminal. What keeps one from
 * its work is thrown, and told by {@link failureOf}; anything else that is thrown is a mistake of ours.
 */
export { type Analysed, analyse } from '../analyse.js';
export { RefusalError, UsageError } from '../errors.js';
export { countCheck } from '../output/check-text.js';
export { describeDrift } from '../output/drift-text.js';
export { countFindings } from '../output/findings-text.js';
export type { Failure } from '../output/outcome.js';
export { failureOf } from '../output/tell-error.js';
export { approvedRegister, type NamedRegister, presentRegister } from '../revisions/read-register.js';
export { type CheckedDocuments, checkDocuments, isClean } from './check-documents.js';
export { type ComparedRegisters, type CompareOptions, compareRegisters } from './compare-registers.js';
export { draftDocuments } from './draft-documents.js';
export { type MadeReport, makeReport, type MakeReportOptions } from './make-report.js';
export {
  type PublishedPage,
  type PublishedStatements,
  publishStatements,
  type PublishStatementsOptions,
} from './publish-statements.js';
export type { MessageLanguage, Workplace } from './workplace.js';
export type { WorkMessages } from './work-messages.js';
export { type WrittenConfig, writeConfig } from './write-config.js';
