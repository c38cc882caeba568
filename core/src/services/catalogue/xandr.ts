import type { ServiceDefinition } from '../service.js';

export const xandr: ServiceDefinition = {
  id: 'xandr',
  name: 'Xandr',
  kind: 'advertising',
  recognition: {
    globals: ['pixie'],
    hosts: ['*.adnxs.com'],
  },
  law: {
    entity: 'AppNexus Inc.',
    country: 'US',
    privacyPage: 'https://www.appnexus.com/platform-privacy-policy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/appnexus.json', read: '2026-11-22' }],
  },
};
