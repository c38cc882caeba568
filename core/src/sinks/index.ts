import type { SinkDefinition } from './sink.js';

import { errorTrackingSinks } from './error-tracking/index.js';
import { logSinks } from './logs/index.js';

/** Every sink that is known by its library, global or part of the platform. */
export const sinks: readonly SinkDefinition[] = [...logSinks, ...errorTrackingSinks];

export type { CallPattern, OriginPattern } from './call-pattern.js';
export {
  createPatternIndex,
  matchesPattern,
  type OriginRoot,
  type PatternIndex,
  type PatternMatch,
  type PatternOwner,
} from './match-pattern.js';
export { packageNameOf } from './package-name.js';
export type { SinkDefinition } from './sink.js';
