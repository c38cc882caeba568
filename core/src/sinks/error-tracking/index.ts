import type { SinkDefinition } from '../sink.js';

import { datadogSinks } from './datadog.js';
import { monitoringSinks } from './monitoring.js';
import { openTelemetrySinks } from './open-telemetry.js';
import { sentrySinks } from './sentry.js';
import { trackerSinks } from './trackers.js';

export const errorTrackingSinks: readonly SinkDefinition[] = [
  ...sentrySinks,
  ...datadogSinks,
  ...trackerSinks,
  ...monitoringSinks,
  ...openTelemetrySinks,
];
