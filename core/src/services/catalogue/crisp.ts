import type { ServiceDefinition } from '../service.js';

export const crisp: ServiceDefinition = {
  id: 'crisp',
  name: 'Crisp',
  kind: 'chat',
  region: 'eu',
  recognition: {
    packages: ['crisp-api', 'crisp-sdk-web', 'node-crisp-api', 'react-native-crisp-chat-sdk'],
    globals: ['$crisp'],
    hosts: ['*.crisp.chat'],
  },
  law: {
    entity: 'Crisp IM SAS',
    country: 'FR',
    privacyPage: 'https://crisp.chat/en/privacy/',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/crisp.json', read: '2026-11-22' }],
  },
};
