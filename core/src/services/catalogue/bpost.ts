import type { ServiceDefinition } from '../service.js';

export const bpost: ServiceDefinition = {
  id: 'bpost',
  name: 'bpost',
  kind: 'delivery',
  region: 'benelux',
  recognition: {
    hosts: ['*.bpost.be', '*.bpost.cloud'],
  },
  law: {
    entity: 'bpost SA',
    country: 'BE',
    usualRole: 'controller',
    privacyPage: 'https://www.bpost.be/en/privacy',
    sources: [{ url: 'https://www.bpost.be/en/privacy', read: '2026-11-22' }],
  },
};
