import type { ServiceDefinition } from '../service.js';

export const firebase: ServiceDefinition = {
  id: 'firebase',
  name: 'Firebase',
  kind: 'database',
  recognition: {
    packages: [
      '@angular/fire',
      '@firebase/database',
      '@firebase/firestore',
      '@google-cloud/firestore',
      '@react-native-firebase/*',
      'firebase',
      'firebase-admin',
      'firebase-functions',
    ],
    globals: ['firebase'],
    hosts: [
      '*.firebaseio.com',
      'firebaseinstallations.googleapis.com',
      'firebasestorage.googleapis.com',
      'firestore.googleapis.com',
    ],
    environment: ['FIREBASE_API_KEY', 'FIREBASE_PROJECT_ID'],
    calls: [{ callee: '*' }],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
