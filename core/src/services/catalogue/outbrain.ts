import type { ServiceDefinition } from '../service.js';

export const outbrain: ServiceDefinition = {
  id: 'outbrain',
  name: 'Outbrain',
  kind: 'advertising',
  recognition: {
    globals: ['obApi'],
    hosts: ['*.outbrain.com'],
  },
  law: {
    entity: 'Outbrain UK Limited',
    country: 'GB',
    privacyPage: 'https://www.outbrain.com/privacy/user-policy/',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/outbrain.json', read: '2026-11-22' }],
  },
};
