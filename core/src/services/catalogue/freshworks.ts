import type { ServiceDefinition } from '../service.js';

export const freshworks: ServiceDefinition = {
  id: 'freshworks',
  name: 'Freshworks (Freshdesk, Freshsales)',
  kind: 'support',
  recognition: {
    packages: ['freshdesk-api'],
    globals: ['FreshworksWidget', 'fcWidget'],
    hosts: ['*.freshchat.com', '*.freshdesk.com', '*.freshworks.com'],
    environment: ['FRESHDESK_API_KEY'],
  },
  law: {
    entity: 'Freshworks Inc.',
    country: 'US',
    privacyPage: 'https://www.freshworks.com/privacy/',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/freshworks.json', read: '2026-11-22' },
    ],
  },
};
