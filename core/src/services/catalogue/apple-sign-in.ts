import type { ServiceDefinition } from '../service.js';

export const appleSignIn: ServiceDefinition = {
  id: 'apple-sign-in',
  name: 'Sign in with Apple',
  kind: 'authentication',
  recognition: {
    packages: [
      '@invertase/react-native-apple-authentication',
      'apple-signin',
      'apple-signin-auth',
      'passport-apple',
      'react-apple-login',
      'react-apple-signin-auth',
    ],
    globals: ['AppleID'],
    hosts: ['appleid.apple.com'],
    environment: ['APPLE_CLIENT_ID'],
  },
  law: {
    entity: 'Apple Distribution International Ltd.',
    country: 'IE',
    privacyPage: 'https://www.apple.com/legal/privacy/de-ww/',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/apple.json', read: '2026-11-22' }],
  },
};
