import type { ServiceDefinition } from '../service.js';

export const instagram: ServiceDefinition = {
  id: 'instagram',
  name: 'Instagram',
  kind: 'social',
  recognition: {
    packages: ['passport-instagram', 'react-instagram-embed'],
    globals: ['instgrm'],
    hosts: ['*.cdninstagram.com', 'api.instagram.com', 'graph.instagram.com', 'www.instagram.com'],
    environment: ['INSTAGRAM_ACCESS_TOKEN'],
  },
  law: {
    privacyPage: 'https://privacycenter.instagram.com/policy',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/instagram.json', read: '2026-11-22' },
    ],
  },
};
