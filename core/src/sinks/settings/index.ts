import type { SettingDefinition } from './setting.js';

import { requestLogSettings } from './request-logs.js';
import { sentrySettings } from './sentry.js';
import { trackerSettings } from './trackers.js';

/** Settings by which SDKs and loggers gather personal data themselves. */
export const gatheringSettings: readonly SettingDefinition[] = [
  ...sentrySettings,
  ...trackerSettings,
  ...requestLogSettings,
];
