import type { ServiceDefinition } from '../service.js';

export const onesignal: ServiceDefinition = {
  id: 'onesignal',
  name: 'OneSignal',
  kind: 'push',
  recognition: {
    packages: ['@onesignal/node-onesignal', 'onesignal-node', 'react-native-onesignal', 'react-onesignal'],
    globals: ['OneSignal'],
    hosts: ['cdn.onesignal.com', 'onesignal.com'],
    environment: ['ONESIGNAL_API_KEY', 'ONESIGNAL_APP_ID'],
  },
  law: {
    privacyPage: 'https://onesignal.com/privacy_policy',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/onesignal.json', read: '2026-11-22' },
    ],
  },
};
