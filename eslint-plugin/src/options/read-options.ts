import { type Config, defaultFlowPolicy } from '@verklaar/core';

import type { PluginOptions } from './plugin-options.js';
import type { PluginSettings } from './read-settings.js';

/** What holds for one rule: its own options, else those of the settings, else the defaults. */
export function readOptions(own: Partial<PluginOptions> = {}, { options, config }: PluginSettings): PluginOptions {
  const chosen = { ...defaultFlowPolicy, sinks: [], sanitisers: [], services: [], ownHosts: [], ...options, ...own };
  return { ...chosen, ownHosts: [...chosen.ownHosts, ...websitesOf(config?.value)] };
}

/** The sites of the organisations that the config declares are their own. */
function websitesOf(config: Config | undefined): readonly string[] {
  return (config?.organisations ?? []).flatMap(({ website }) => {
    if (website === undefined || !URL.canParse(website)) return [];
    return [new URL(website).hostname.replace(/^www\./u, '')];
  });
}
