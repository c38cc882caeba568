import type { ServiceDefinition } from '../service.js';

export const firebaseAnalytics: ServiceDefinition = {
  id: 'firebase-analytics',
  name: 'Firebase Analytics',
  kind: 'analytics',
  recognition: {
    packages: ['@capacitor-firebase/analytics', '@firebase/analytics', '@react-native-firebase/analytics'],
    hosts: ['app-measurement.com'],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
