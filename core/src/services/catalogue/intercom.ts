import type { ServiceDefinition } from '../service.js';

export const intercom: ServiceDefinition = {
  id: 'intercom',
  name: 'Intercom',
  kind: 'support',
  recognition: {
    packages: [
      '@intercom/intercom-react-native',
      '@intercom/messenger-js-sdk',
      'intercom-client',
      'react-use-intercom',
    ],
    globals: ['Intercom'],
    hosts: ['*.intercom.io', '*.intercomcdn.com'],
    environment: ['INTERCOM_ACCESS_TOKEN'],
  },
  law: {
    entity: 'Intercom R&D Unlimited Company',
    country: 'IE',
    privacyPage: 'https://www.intercom.com/legal/privacy',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/intercom-com.json', read: '2026-11-22' },
    ],
  },
};
