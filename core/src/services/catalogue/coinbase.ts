import type { ServiceDefinition } from '../service.js';

export const coinbase: ServiceDefinition = {
  id: 'coinbase',
  name: 'Coinbase',
  kind: 'payment',
  recognition: {
    packages: [
      '@coinbase/cdp-sdk',
      '@coinbase/coinbase-sdk',
      '@coinbase/wallet-sdk',
      'coinbase',
      'coinbase-commerce-node',
    ],
    hosts: ['api.coinbase.com'],
    environment: ['COINBASE_API_KEY'],
  },
  law: {
    entity: 'Coinbase Europe, Limited',
    country: 'IE',
    privacyPage: 'https://www.coinbase.com/legal/privacy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/coinbase.json', read: '2026-11-22' }],
  },
};
