import type { ServiceDefinition } from '../service.js';

export const zoho: ServiceDefinition = {
  id: 'zoho',
  name: 'Zoho',
  kind: 'crm',
  recognition: {
    packages: ['@zohocrm/*'],
    globals: ['$zoho'],
    hosts: ['*.zoho.com', '*.zoho.eu', '*.zohoapis.com', '*.zohocdn.com', '*.zohopublic.com'],
    environment: ['ZOHO_CLIENT_SECRET'],
  },
  law: {
    entity: 'Zoho Corporation B.V.',
    country: 'NL',
    privacyPage: 'https://www.zoho.com/gdpr.html',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/zoho.json', read: '2026-11-22' }],
  },
};
