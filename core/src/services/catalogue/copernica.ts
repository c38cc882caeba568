import type { ServiceDefinition } from '../service.js';

export const copernica: ServiceDefinition = {
  id: 'copernica',
  name: 'Copernica',
  kind: 'marketing',
  region: 'benelux',
  recognition: {
    hosts: ['api.copernica.com'],
  },
  law: {
    entity: 'Copernica B.V.',
    country: 'NL',
    privacyPage: 'https://www.copernica.com/nl/privacybeleid',
    sources: [{ url: 'https://www.copernica.com/nl/privacybeleid', read: '2026-11-22' }],
  },
};
