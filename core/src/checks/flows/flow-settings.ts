import type { Config, FlowsConfig } from '../../config/index.js';

import { defaultFlowPolicy, type FlowPolicy } from './flow-policy.js';

/** How flows are followed and judged, with every default filled in. */
export type FlowSettings = FlowPolicy & Required<Omit<FlowsConfig, keyof FlowPolicy>>;

/**
 * What a config says of flows; the websites of its organisations are their own hosts.
 *
 * @param options - Of a linter; they go before the config.
 */
export function flowSettingsOf(config: Config | undefined, options: Partial<FlowSettings> = {}): FlowSettings {
  const chosen: FlowSettings = {
    ...defaultFlowPolicy,
    sanitisers: [],
    ownHosts: [],
    sinks: [],
    services: [],
    ...config?.flows,
    ...options,
  };
  return { ...chosen, ownHosts: [...chosen.ownHosts, ...websitesOf(config)] };
}

/** With all that lies below them: `www`, `api`. */
function websitesOf(config: Config | undefined): readonly string[] {
  return (config?.organisations ?? []).flatMap(({ website }) => {
    if (website === undefined || !URL.canParse(website)) return [];
    return [`*.${new URL(website).hostname.replace(/^www\./u, '')}`];
  });
}
