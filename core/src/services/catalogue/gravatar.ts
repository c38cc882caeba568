import type { ServiceDefinition } from '../service.js';

export const gravatar: ServiceDefinition = {
  id: 'gravatar',
  name: 'Gravatar',
  kind: 'content',
  recognition: {
    packages: ['gravatar', 'gravatar-url', 'react-gravatar', 'vue-gravatar'],
    hosts: ['*.gravatar.com'],
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
