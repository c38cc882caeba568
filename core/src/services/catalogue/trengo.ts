import type { ServiceDefinition } from '../service.js';

export const trengo: ServiceDefinition = {
  id: 'trengo',
  name: 'Trengo',
  kind: 'support',
  region: 'benelux',
  recognition: {
    hosts: ['app.trengo.com'],
  },
  law: {
    entity: 'Trengo B.V.',
    country: 'NL',
    usualRole: 'processor',
    privacyPage: 'https://trengo.com/privacy-statement',
    sources: [
      { url: 'https://trengo.com/blog/data-processing-agreement', read: '2026-11-22' },
      { url: 'https://trengo.com/it/terms-and-conditions', read: '2026-11-22' },
      { url: 'https://trengo.com/privacy-statement', read: '2026-11-22' },
    ],
  },
};
