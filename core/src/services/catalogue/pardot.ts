import type { ServiceDefinition } from '../service.js';

export const pardot: ServiceDefinition = {
  id: 'pardot',
  name: 'Salesforce Account Engagement (Pardot)',
  kind: 'marketing',
  recognition: {
    globals: ['piTracker'],
    hosts: ['*.pardot.com'],
  },
  law: {
    entity: 'Salesforce.com, Inc.',
    country: 'US',
    privacyPage: 'https://www.salesforce.com/company/privacy/',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/salesforce.json', read: '2026-11-22' },
    ],
  },
};
