import { flowSettingsOf } from '@verklaar/core';

import type { PluginOptions } from './plugin-options.js';
import type { PluginSettings } from './read-settings.js';

/** What holds for one rule: its own options, else those of the settings, else those of the config, else the defaults. */
export function readOptions(own: Partial<PluginOptions> = {}, { options, config }: PluginSettings): PluginOptions {
  return flowSettingsOf(config?.value, { ...options, ...own });
}
