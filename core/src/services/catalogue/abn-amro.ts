import type { ServiceDefinition } from '../service.js';

export const abnAmro: ServiceDefinition = {
  id: 'abn-amro',
  name: 'ABN AMRO (Tikkie)',
  kind: 'payment',
  region: 'benelux',
  recognition: {
    hosts: ['api.abnamro.com'],
  },
  law: {
    entity: 'ABN AMRO Bank N.V.',
    country: 'NL',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/abn-amro.json', read: '2026-11-22' }],
  },
};
