import type { ServiceDefinition } from '../service.js';

export const ebay: ServiceDefinition = {
  id: 'ebay',
  name: 'eBay',
  kind: 'commerce',
  recognition: {
    packages: ['ebay-api', 'ebay-node-api'],
    hosts: ['api.ebay.com'],
    environment: ['EBAY_CLIENT_SECRET'],
  },
  law: {
    entity: 'eBay GmbH',
    country: 'DE',
    privacyPage: 'https://pages.ebay.de/help/policies/privacy-policy.html',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/ebay-de.json', read: '2026-11-22' }],
  },
};
