export { checkCatalogue, isFindingId, type FindingId } from './check-catalogue.js';
export { checkRegister, sortFindings } from './check-register.js';
export type { Blocks, CheckInfo } from './check.js';
export { describeFinding, type FindingLanguage, type FindingText } from './describe-finding.js';
