import type { ServiceDefinition } from '../service.js';

export const adroll: ServiceDefinition = {
  id: 'adroll',
  name: 'AdRoll',
  kind: 'advertising',
  recognition: {
    globals: ['__adroll'],
    hosts: ['*.adroll.com'],
  },
  law: {
    entity: 'NextRoll Limited',
    country: 'IE',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/adroll.json', read: '2026-11-22' }],
  },
};
