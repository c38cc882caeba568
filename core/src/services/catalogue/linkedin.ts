import type { ServiceDefinition } from '../service.js';

export const linkedin: ServiceDefinition = {
  id: 'linkedin',
  name: 'LinkedIn',
  kind: 'advertising',
  recognition: {
    packages: ['react-linkedin-insight'],
    globals: ['lintrk'],
    hosts: ['*.licdn.com', '*.linkedin.com'],
    // The interface for conversions; what else is asked of that host goes with signing in.
    addresses: ['api.linkedin.com/conversionEvents'],
  },
  law: {
    entity: 'LinkedIn Ireland Unlimited Company',
    country: 'IE',
    privacyPage: 'https://www.linkedin.com/legal/privacy-policy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/linkedin.json', read: '2026-11-22' }],
  },
};
