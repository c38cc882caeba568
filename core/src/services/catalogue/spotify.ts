import type { ServiceDefinition } from '../service.js';

export const spotify: ServiceDefinition = {
  id: 'spotify',
  name: 'Spotify',
  kind: 'social',
  region: 'eu',
  recognition: {
    packages: ['@spotify/web-api-ts-sdk', 'spotify-web-api-node'],
    hosts: ['*.spotify.com'],
  },
  law: {
    entity: 'Spotify AB',
    country: 'SE',
    privacyPage: 'https://www.spotify.com/legal/privacy-policy/',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/spotify.json', read: '2026-11-22' }],
  },
};
