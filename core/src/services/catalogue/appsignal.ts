import type { ServiceDefinition } from '../service.js';

export const appsignal: ServiceDefinition = {
  id: 'appsignal',
  name: 'AppSignal',
  kind: 'errorTracking',
  region: 'benelux',
  recognition: {
    packages: ['@appsignal/*'],
    hosts: ['appsignal-endpoint.net'],
    environment: ['APPSIGNAL_PUSH_API_KEY'],
  },
  law: {
    entity: 'AppSignal B.V.',
    usualRole: 'processor',
    privacyPage: 'https://www.appsignal.com/privacy-policy',
    sources: [{ url: 'https://www.appsignal.com/privacy-policy', read: '2026-11-22' }],
  },
};
