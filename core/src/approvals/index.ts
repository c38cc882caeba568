export type { AcceptedThen, Approval } from './approval.js';
export { appendApproval } from './append-approval.js';
export { blockingFindings, isToldBy } from './blocking-findings.js';
export { approvedRegisterPath, approvedTextPath, currentApproval, registerDocument } from './current-approval.js';
export { hashText } from './hash-text.js';
export {
  type ApprovalContext,
  type JudgedApprovals,
  judgeApprovals,
  type Review,
  type ReviewedText,
} from './judge-approvals.js';
export { type LocatedApproval, type ParsedApprovals, parseApprovals } from './parse-approvals.js';
