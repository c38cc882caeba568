import type { ServiceDefinition } from '../service.js';

export const amazonSellingPartner: ServiceDefinition = {
  id: 'amazon-selling-partner',
  name: 'Amazon Selling Partner API',
  kind: 'commerce',
  recognition: {
    packages: ['amazon-sp-api'],
    hosts: ['sellingpartnerapi-eu.amazon.com', 'sellingpartnerapi-fe.amazon.com', 'sellingpartnerapi-na.amazon.com'],
  },
  law: {
    entity: 'Amazon Europe Core SARL',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/amazon-de.json', read: '2026-11-22' },
    ],
  },
};
