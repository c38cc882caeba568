import type { ServiceDefinition } from '../service.js';

export const vwo: ServiceDefinition = {
  id: 'vwo',
  name: 'VWO',
  kind: 'analytics',
  recognition: {
    packages: ['vwo-fme-node-sdk', 'vwo-node-sdk', 'vwo-react-native'],
    globals: ['VWO', '_vwo_code'],
    hosts: ['*.visualwebsiteoptimizer.com'],
    environment: ['VWO_SDK_KEY'],
  },
};
