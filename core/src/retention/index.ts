export { compareDurations, daysOf } from './compare-durations.js';
export { durationUnits, parseDuration } from './parse-duration.js';
export { formatRetention } from './format-retention.js';
export { knownEvents, knownStates, parseRetention } from './parse-retention.js';
export { describeRetentionProblem } from './retention-problem.js';
export type { RetentionProblem, RetentionProblemKey } from './retention-problem.js';
export type * from './retention.js';
