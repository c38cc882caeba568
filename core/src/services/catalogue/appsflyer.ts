import type { ServiceDefinition } from '../service.js';

export const appsflyer: ServiceDefinition = {
  id: 'appsflyer',
  name: 'AppsFlyer',
  kind: 'advertising',
  recognition: {
    packages: ['appsflyer-capacitor-plugin', 'react-native-appsflyer'],
    globals: ['AF'],
    hosts: ['*.appsflyer.com'],
  },
  law: {
    entity: 'AppsFlyer Germany GmbH',
    privacyPage: 'https://www.appsflyer.com/services-privacy-policy/',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/appsflyer.json', read: '2026-11-22' },
    ],
  },
};
