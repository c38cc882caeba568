import type { ServiceDefinition } from '../service.js';

export const firebaseMessaging: ServiceDefinition = {
  id: 'firebase-messaging',
  name: 'Firebase Cloud Messaging',
  kind: 'push',
  recognition: {
    packages: ['@firebase/messaging', 'fcm-node', 'fcm-push'],
    hosts: ['fcm.googleapis.com'],
    environment: ['FCM_SERVER_KEY'],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
