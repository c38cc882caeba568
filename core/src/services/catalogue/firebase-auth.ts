import type { ServiceDefinition } from '../service.js';

export const firebaseAuth: ServiceDefinition = {
  id: 'firebase-auth',
  name: 'Firebase Authentication',
  kind: 'authentication',
  recognition: {
    packages: ['@firebase/auth', 'firebaseui', 'react-firebaseui'],
    hosts: ['identitytoolkit.googleapis.com'],
    calls: [{ callee: '*' }],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
