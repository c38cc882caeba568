import type { ServiceDefinition } from '../service.js';

export const countly: ServiceDefinition = {
  id: 'countly',
  name: 'Countly',
  kind: 'analytics',
  recognition: {
    packages: ['countly-sdk-nodejs', 'countly-sdk-react-native-bridge', 'countly-sdk-web'],
    globals: ['Countly'],
    hosts: ['api.count.ly'],
  },
};
