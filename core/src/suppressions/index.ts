export { type AppliedSuppressions, applySuppressions } from './apply-suppressions.js';
export { collectSuppressions } from './collect-suppressions.js';
export { readSuppressions } from './read-suppressions.js';
export { findingsNamed, isSuppressible } from './suppressible.js';
export type { ReadSuppressions, SuppressedFinding, Suppression } from './suppression.js';
