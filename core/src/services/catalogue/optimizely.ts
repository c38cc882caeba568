import type { ServiceDefinition } from '../service.js';

export const optimizely: ServiceDefinition = {
  id: 'optimizely',
  name: 'Optimizely',
  kind: 'analytics',
  recognition: {
    packages: ['@optimizely/*'],
    globals: ['optimizely'],
    hosts: ['*.optimizely.com'],
    environment: ['OPTIMIZELY_SDK_KEY'],
  },
  law: {
    entity: 'Optimizely, Inc.',
    country: 'US',
    privacyPage: 'https://www.optimizely.com/privacy/',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/optimizely.json', read: '2026-11-22' },
    ],
  },
};
