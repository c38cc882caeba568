import type { SinkDefinition } from './sink.js';

import { analyticsSinks } from './analytics/index.js';
import { browserStorageSinks } from './browser-storage/index.js';
import { errorTrackingSinks } from './error-tracking/index.js';
import { errorSinks } from './errors.js';
import { fileSinks } from './files.js';
import { logSinks } from './logs/index.js';
import { promptSinks } from './prompts/index.js';
import { urlSinks } from './urls/index.js';

/** Every sink that is known by its library, global or part of the platform. */
export const sinks: readonly SinkDefinition[] = [
  ...logSinks,
  ...errorTrackingSinks,
  ...errorSinks,
  ...analyticsSinks,
  ...promptSinks,
  ...browserStorageSinks,
  ...urlSinks,
  ...fileSinks,
];

export type { CallPattern, OriginPattern } from './call-pattern.js';
export { httpClients } from './http-clients.js';
export { createPatternIndex, matchesPattern, type OriginRoot, type PatternIndex } from './match-pattern.js';
export { packageNameOf } from './package-name.js';
export { type Form, type PassThroughCall, passThrough } from './pass-through.js';
export { sanitisers } from './sanitisers.js';
export type { SinkDefinition } from './sink.js';
