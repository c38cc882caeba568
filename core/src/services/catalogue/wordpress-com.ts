import type { ServiceDefinition } from '../service.js';

export const wordpressCom: ServiceDefinition = {
  id: 'wordpress-com',
  name: 'WordPress.com and Jetpack',
  kind: 'content',
  recognition: {
    packages: ['wpcom'],
    globals: ['_stq'],
    hosts: ['*.wp.com', 'public-api.wordpress.com'],
  },
  law: {
    entity: 'Aut O’Mattic A8C Ireland Ltd.',
    country: 'IE',
    privacyPage: 'https://automattic.com/privacy/',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/automattic.json', read: '2026-11-22' },
    ],
  },
};
