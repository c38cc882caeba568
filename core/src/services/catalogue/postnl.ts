import type { ServiceDefinition } from '../service.js';

export const postnl: ServiceDefinition = {
  id: 'postnl',
  name: 'PostNL',
  kind: 'delivery',
  region: 'benelux',
  recognition: {
    hosts: ['api-sandbox.postnl.nl', 'api.postnl.nl'],
  },
  law: {
    usualRole: 'controller',
    privacyPage: 'https://postnl.nl/en/privacy-statement',
    sources: [{ url: 'https://postnl.nl/en/privacy-statement', read: '2026-11-22' }],
  },
};
