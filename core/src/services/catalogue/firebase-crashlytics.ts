import type { ServiceDefinition } from '../service.js';

export const firebaseCrashlytics: ServiceDefinition = {
  id: 'firebase-crashlytics',
  name: 'Firebase Crashlytics',
  kind: 'errorTracking',
  recognition: {
    packages: ['@capacitor-firebase/crashlytics', '@react-native-firebase/crashlytics'],
    hosts: ['firebase-settings.crashlytics.com'],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
