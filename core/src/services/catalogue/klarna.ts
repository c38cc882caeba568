import type { ServiceDefinition } from '../service.js';

export const klarna: ServiceDefinition = {
  id: 'klarna',
  name: 'Klarna',
  kind: 'payment',
  region: 'eu',
  recognition: {
    packages: ['react-native-klarna-inapp-sdk'],
    globals: ['Klarna'],
    hosts: ['*.klarna.com'],
  },
  law: {
    entity: 'Klarna Bank AB (publ)',
    country: 'SE',
    privacyPage: 'https://cdn.klarna.com/1.0/shared/content/legal/terms/0/de_de/privacy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/klarna.json', read: '2026-11-22' }],
  },
};
