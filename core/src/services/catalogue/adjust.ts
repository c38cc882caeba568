import type { ServiceDefinition } from '../service.js';

export const adjust: ServiceDefinition = {
  id: 'adjust',
  name: 'Adjust',
  kind: 'advertising',
  recognition: {
    packages: ['@adjustcom/adjust-web-sdk', 'react-native-adjust'],
    hosts: ['*.adjust.com'],
  },
  law: {
    entity: 'Adjust GmbH',
    country: 'DE',
    privacyPage: 'https://www.adjust.com/terms/privacy-policy/',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/adjust-com.json', read: '2026-11-22' },
    ],
  },
};
