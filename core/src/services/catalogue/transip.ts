import type { ServiceDefinition } from '../service.js';

export const transip: ServiceDefinition = {
  id: 'transip',
  name: 'TransIP',
  kind: 'hosting',
  region: 'benelux',
  recognition: {
    hosts: ['api.transip.nl'],
  },
  law: {
    privacyPage: 'https://transip.co.uk/legal-and-security/privacy-policy',
    sources: [{ url: 'https://transip.co.uk/legal-and-security/privacy-policy', read: '2026-11-22' }],
  },
};
