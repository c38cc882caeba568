import type { ServiceDefinition } from '../service.js';

export const vimeo: ServiceDefinition = {
  id: 'vimeo',
  name: 'Vimeo',
  kind: 'video',
  recognition: {
    packages: ['@u-wave/react-vimeo', '@vimeo/player', '@vimeo/vimeo', 'vimeo'],
    globals: ['Vimeo'],
    hosts: ['*.vimeo.com', '*.vimeocdn.com'],
    environment: ['VIMEO_ACCESS_TOKEN'],
  },
  law: {
    entity: 'Vimeo, Inc.',
    country: 'US',
    privacyPage: 'https://vimeo.com/privacy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/vimeo.json', read: '2026-11-22' }],
  },
};
