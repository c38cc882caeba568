import type { ServiceDefinition } from '../service.js';

export const wise: ServiceDefinition = {
  id: 'wise',
  name: 'Wise',
  kind: 'payment',
  recognition: {
    hosts: ['api.transferwise.com'],
    environment: ['WISE_API_TOKEN'],
  },
  law: {
    entity: 'Wise Europe SA',
    country: 'BE',
    privacyPage: 'https://wise.com/de/legal/privacy-policy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/wise.json', read: '2026-11-22' }],
  },
};
