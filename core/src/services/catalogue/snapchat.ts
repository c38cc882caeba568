import type { ServiceDefinition } from '../service.js';

export const snapchat: ServiceDefinition = {
  id: 'snapchat',
  name: 'Snapchat',
  kind: 'advertising',
  recognition: {
    packages: ['react-snapchat-pixel'],
    globals: ['snaptr'],
    hosts: ['*.snapchat.com', 'sc-static.net'],
    environment: ['SNAPCHAT_PIXEL_ID'],
  },
  law: {
    entity: 'Snap B.V.',
    country: 'NL',
    privacyPage: 'https://values.snap.com/privacy/privacy-policy/eea-uk-privacy-notice',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/snapchat.json', read: '2026-11-22' }],
  },
};
