import type { ServiceDefinition } from '../service.js';

export const amplitude: ServiceDefinition = {
  id: 'amplitude',
  name: 'Amplitude',
  kind: 'analytics',
  recognition: {
    packages: ['@amplitude/*', 'amplitude', 'amplitude-js'],
    globals: ['amplitude'],
    hosts: ['*.amplitude.com'],
    environment: ['AMPLITUDE_API_KEY'],
  },
  law: {
    entity: 'Amplitude, Inc.',
    country: 'US',
    privacyPage: 'https://amplitude.com/privacy',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/amplitude-com.json', read: '2026-11-22' },
    ],
  },
};
