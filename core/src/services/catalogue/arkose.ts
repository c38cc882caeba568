import type { ServiceDefinition } from '../service.js';

export const arkose: ServiceDefinition = {
  id: 'arkose',
  name: 'Arkose Labs',
  kind: 'other',
  recognition: {
    hosts: ['*.arkoselabs.com'],
  },
  law: {
    entity: 'Arkose Labs, Inc.',
    country: 'US',
    privacyPage: 'https://www.arkoselabs.com/legal/privacy-policy/',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/arkoselabs.json', read: '2026-11-22' },
    ],
  },
};
