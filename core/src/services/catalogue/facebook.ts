import type { ServiceDefinition } from '../service.js';

export const facebook: ServiceDefinition = {
  id: 'facebook',
  name: 'Facebook',
  kind: 'social',
  recognition: {
    packages: [
      'facebook-js-sdk',
      'fb',
      'passport-facebook',
      'react-facebook',
      'react-facebook-login',
      'react-native-fbsdk-next',
    ],
    globals: ['FB'],
    hosts: ['*.facebook.com', '*.fbcdn.net', 'facebook.com'],
    environment: ['FACEBOOK_APP_ID', 'FACEBOOK_APP_SECRET'],
  },
  law: {
    entity: 'Meta Platforms Ireland Limited',
    country: 'IE',
    privacyPage: 'https://www.facebook.com/privacy/policy/',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/facebook.json', read: '2026-11-22' }],
  },
};
