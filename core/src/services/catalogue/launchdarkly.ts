import type { ServiceDefinition } from '../service.js';

export const launchdarkly: ServiceDefinition = {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  kind: 'analytics',
  recognition: {
    packages: [
      '@launchdarkly/*',
      'launchdarkly-js-client-sdk',
      'launchdarkly-node-client-sdk',
      'launchdarkly-node-server-sdk',
      'launchdarkly-react-client-sdk',
    ],
    globals: ['LDClient'],
    hosts: ['*.launchdarkly.com'],
    environment: ['LAUNCHDARKLY_SDK_KEY'],
  },
};
