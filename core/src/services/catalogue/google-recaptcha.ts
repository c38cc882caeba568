import type { ServiceDefinition } from '../service.js';

export const googleRecaptcha: ServiceDefinition = {
  id: 'google-recaptcha',
  name: 'Google reCAPTCHA',
  kind: 'other',
  recognition: {
    packages: [
      '@google-cloud/recaptcha-enterprise',
      'express-recaptcha',
      'ng-recaptcha',
      'react-google-recaptcha',
      'react-google-recaptcha-v3',
      'recaptcha-v3',
      'vue-recaptcha',
    ],
    globals: ['grecaptcha'],
    hosts: ['www.recaptcha.net'],
    environment: ['RECAPTCHA_SECRET_KEY'],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
