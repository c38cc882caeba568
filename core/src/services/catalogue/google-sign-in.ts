import type { ServiceDefinition } from '../service.js';

export const googleSignIn: ServiceDefinition = {
  id: 'google-sign-in',
  name: 'Google sign-in',
  kind: 'authentication',
  recognition: {
    packages: [
      '@react-native-google-signin/google-signin',
      '@react-oauth/google',
      'google-one-tap',
      'passport-google-oauth20',
      'react-google-login',
    ],
    hosts: ['accounts.google.com', 'oauth2.googleapis.com', 'openidconnect.googleapis.com'],
    environment: ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
