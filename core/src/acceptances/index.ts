export type { Acceptance } from './acceptance.js';
export { appendAcceptance } from './append-acceptance.js';
export { type AcceptedByOwner, type AppliedAcceptances, applyAcceptances, markAccepted } from './apply-acceptances.js';
export { isAcceptable } from './is-acceptable.js';
export { type LocatedAcceptance, type ParsedAcceptances, parseAcceptances } from './parse-acceptances.js';
