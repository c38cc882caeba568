import type { ServiceDefinition } from '../service.js';

export const recruitee: ServiceDefinition = {
  id: 'recruitee',
  name: 'Recruitee',
  kind: 'humanResources',
  region: 'benelux',
  recognition: {
    hosts: ['api.recruitee.com'],
  },
  law: {
    entity: 'Recruitee B.V.',
    usualRole: 'processor',
    privacyPage: 'https://tellent.com/privacy-policy',
    sources: [
      { url: 'https://recruitee.com/en/privacy', read: '2026-11-22' },
      { url: 'https://tellent.com/privacy-policy', read: '2026-11-22' },
    ],
  },
};
