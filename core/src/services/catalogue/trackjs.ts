import type { ServiceDefinition } from '../service.js';

export const trackjs: ServiceDefinition = {
  id: 'trackjs',
  name: 'TrackJS',
  kind: 'errorTracking',
  recognition: {
    packages: ['trackjs', 'trackjs-node'],
    globals: ['TrackJS', 'trackJs'],
    hosts: ['*.trackjs.com'],
  },
};
