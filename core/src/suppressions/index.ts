export { type AppliedSuppressions, type ApplyOptions, applySuppressions } from './apply-suppressions.js';
export { collectSuppressions } from './collect-suppressions.js';
export { type CommentedText, readSuppressions } from './read-suppressions.js';
export { findingsNamed, isSuppressible, type RuleName } from './suppressible.js';
export type { ReadSuppressions, SuppressedFinding, Suppression } from './suppression.js';
