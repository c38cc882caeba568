export { type AppliedSuppressions, applySuppressions } from './apply-suppressions.js';
export { collectSuppressions } from './collect-suppressions.js';
export { isJudgedIn } from './is-judged-in.js';
export { readSuppressions } from './read-suppressions.js';
export { parseDirective } from './parse-directive.js';
export { findingsNamed, isSuppressible, suppressibleNames } from './suppressible.js';
export type { ReadSuppressions, SuppressedFinding, Suppression } from './suppression.js';
