import type { ServiceDefinition } from '../service.js';

export const bunq: ServiceDefinition = {
  id: 'bunq',
  name: 'bunq',
  kind: 'payment',
  region: 'benelux',
  recognition: {
    packages: ['@bunq-community/bunq-js-client'],
    hosts: ['*.public.api.bunq.com', 'api.bunq.com'],
  },
  law: {
    entity: 'bunq B.V.',
    country: 'NL',
    privacyPage: 'https://www.bunq.com/en-de/documents/privacy-policy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/bunq.json', read: '2026-11-22' }],
  },
};
