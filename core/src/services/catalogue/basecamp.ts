import type { ServiceDefinition } from '../service.js';

export const basecamp: ServiceDefinition = {
  id: 'basecamp',
  name: 'Basecamp',
  kind: 'other',
  recognition: {
    hosts: ['launchpad.37signals.com'],
  },
  law: {
    entity: 'Basecamp LLC',
    country: 'US',
    privacyPage: 'https://basecamp.com/about/policies/privacy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/basecamp.json', read: '2026-11-22' }],
  },
};
