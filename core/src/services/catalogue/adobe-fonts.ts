import type { ServiceDefinition } from '../service.js';

export const adobeFonts: ServiceDefinition = {
  id: 'adobe-fonts',
  name: 'Adobe Fonts',
  kind: 'content',
  recognition: {
    globals: ['Typekit'],
    hosts: ['*.typekit.net'],
  },
  law: {
    entity: 'Adobe Systems Software Ireland Ltd.',
    country: 'IE',
    privacyPage: 'https://www.adobe.com/privacy/policy.html',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/adobe.json', read: '2026-11-22' }],
  },
};
