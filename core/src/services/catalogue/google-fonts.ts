import type { ServiceDefinition } from '../service.js';

export const googleFonts: ServiceDefinition = {
  id: 'google-fonts',
  name: 'Google Fonts',
  kind: 'content',
  recognition: {
    hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
