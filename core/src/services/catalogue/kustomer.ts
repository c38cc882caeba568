import type { ServiceDefinition } from '../service.js';

export const kustomer: ServiceDefinition = {
  id: 'kustomer',
  name: 'Kustomer',
  kind: 'support',
  recognition: {
    globals: ['Kustomer'],
    hosts: ['*.kustomerapp.com'],
  },
  law: {
    entity: 'Kustomer, Inc.',
    country: 'US',
    privacyPage: 'https://www.kustomer.com/privacy/policy/',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/kustomer-com.json', read: '2026-11-22' },
    ],
  },
};
