import type { ServiceDefinition } from '../service.js';

export const salesforce: ServiceDefinition = {
  id: 'salesforce',
  name: 'Salesforce',
  kind: 'crm',
  recognition: {
    packages: ['@jsforce/jsforce-node', 'jsforce', 'nforce'],
    hosts: ['*.force.com', '*.salesforce.com', '*.salesforceliveagent.com'],
    environment: ['SALESFORCE_CLIENT_SECRET', 'SALESFORCE_USERNAME'],
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
