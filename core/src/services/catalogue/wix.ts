import type { ServiceDefinition } from '../service.js';

export const wix: ServiceDefinition = {
  id: 'wix',
  name: 'Wix',
  kind: 'content',
  recognition: {
    packages: ['@wix/sdk'],
    hosts: ['*.parastorage.com', '*.wix.com'],
    environment: ['WIX_API_KEY'],
  },
  law: {
    entity: 'Wix.com Luxembourg S.a.r.l',
    country: 'LU',
    privacyPage: 'https://de.wix.com/about/privacy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/wix.json', read: '2026-11-22' }],
  },
};
