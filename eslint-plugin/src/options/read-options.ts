import { flowSettingsOf } from '@verklaar/core/linting';

import type { PluginOptions } from './plugin-options.js';
import type { PluginSettings } from './read-settings.js';

const noOptions: Partial<PluginOptions> = {};
/** By settings and by options: each rule asks for each file, and both stay the same objects. */
const read = new WeakMap<PluginSettings, WeakMap<object, PluginOptions>>();

/** What holds for one rule: its own options, else those of the settings, else those of the config, else the defaults. */
export function readOptions(own: Partial<PluginOptions> = noOptions, settings: PluginSettings): PluginOptions {
  const known = read.get(settings) ?? new WeakMap<object, PluginOptions>();
  read.set(settings, known);
  let found = known.get(own);
  if (found === undefined) {
    const { options, config } = settings;
    found = flowSettingsOf(config?.value, { ...options, ...own });
    known.set(own, found);
  }
  return found;
}
