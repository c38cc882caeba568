import type { ServiceDefinition } from '../service.js';

export const onetrust: ServiceDefinition = {
  id: 'onetrust',
  name: 'OneTrust',
  kind: 'consent',
  recognition: {
    packages: ['react-native-onetrust-cmp'],
    globals: ['OneTrust', 'Optanon', 'OptanonWrapper'],
    hosts: ['*.cookielaw.org', '*.onetrust.com'],
  },
};
