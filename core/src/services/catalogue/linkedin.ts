import type { ServiceDefinition } from '../service.js';

export const linkedin: ServiceDefinition = {
  id: 'linkedin',
  name: 'LinkedIn',
  kind: 'advertising',
  recognition: {
    packages: [
      'linkedin-api-client',
      'passport-linkedin-oauth2',
      'react-linkedin-insight',
      'react-linkedin-login-oauth2',
    ],
    globals: ['lintrk'],
    hosts: ['*.licdn.com', '*.linkedin.com'],
    environment: ['LINKEDIN_CLIENT_SECRET'],
  },
  law: {
    entity: 'LinkedIn Ireland Unlimited Company',
    country: 'IE',
    privacyPage: 'https://www.linkedin.com/legal/privacy-policy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/linkedin.json', read: '2026-11-22' }],
  },
};
