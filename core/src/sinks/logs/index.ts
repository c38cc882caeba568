import type { SinkDefinition } from '../sink.js';

import { cloudLogSinks } from './cloud.js';
import { frameworkLogSinks } from './frameworks.js';
import { lesserLoggerSinks } from './lesser-loggers.js';
import { loggerSinks } from './loggers.js';
import { pinoSinks } from './pino.js';
import { platformLogSinks } from './platform.js';
import { winstonSinks } from './winston.js';

export const logSinks: readonly SinkDefinition[] = [
  ...platformLogSinks,
  ...pinoSinks,
  ...winstonSinks,
  ...loggerSinks,
  ...lesserLoggerSinks,
  ...frameworkLogSinks,
  ...cloudLogSinks,
];
