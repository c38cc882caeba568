import type { ServiceDefinition } from '../service.js';

export const salesforceMarketingCloud: ServiceDefinition = {
  id: 'salesforce-marketing-cloud',
  name: 'Salesforce Marketing Cloud',
  kind: 'marketing',
  recognition: {
    packages: ['fuel-rest', 'fuel-soap', 'sfmc-fuelsdk-node'],
    globals: ['_etmc'],
    hosts: ['*.exacttarget.com', '*.igodigital.com'],
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
