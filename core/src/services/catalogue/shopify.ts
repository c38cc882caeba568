import type { ServiceDefinition } from '../service.js';

export const shopify: ServiceDefinition = {
  id: 'shopify',
  name: 'Shopify',
  kind: 'commerce',
  recognition: {
    packages: [
      '@shopify/admin-api-client',
      '@shopify/app-bridge',
      '@shopify/hydrogen',
      '@shopify/shopify-api',
      '@shopify/shopify-app-remix',
      '@shopify/storefront-api-client',
      'shopify-api-node',
      'shopify-buy',
    ],
    globals: ['Shopify'],
    hosts: ['*.myshopify.com', '*.shopify.com', 'monorail-edge.shopifysvc.com'],
    environment: ['SHOPIFY_ACCESS_TOKEN', 'SHOPIFY_API_SECRET'],
  },
  law: {
    entity: 'Shopify International Ltd.',
    privacyPage: 'https://www.shopify.com/legal/privacy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/shopify.json', read: '2026-11-22' }],
  },
};
