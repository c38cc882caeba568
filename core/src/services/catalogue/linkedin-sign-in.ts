import type { ServiceDefinition } from '../service.js';

export const linkedinSignIn: ServiceDefinition = {
  id: 'linkedin-sign-in',
  name: 'Sign in with LinkedIn',
  kind: 'authentication',
  recognition: {
    packages: ['linkedin-api-client', 'passport-linkedin-oauth2', 'react-linkedin-login-oauth2'],
    hosts: ['api.linkedin.com', 'www.linkedin.com'],
    environment: ['LINKEDIN_CLIENT_SECRET'],
  },
  law: {
    entity: 'LinkedIn Ireland Unlimited Company',
    country: 'IE',
    privacyPage: 'https://www.linkedin.com/legal/privacy-policy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/linkedin.json', read: '2026-11-22' }],
  },
};
