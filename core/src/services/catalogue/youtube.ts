import type { ServiceDefinition } from '../service.js';

export const youtube: ServiceDefinition = {
  id: 'youtube',
  name: 'YouTube',
  kind: 'video',
  recognition: {
    packages: ['@googleapis/youtube', 'react-youtube', 'youtube-player'],
    globals: ['YT'],
    hosts: ['*.youtube.com', '*.ytimg.com', 'www.youtube-nocookie.com'],
    environment: ['YOUTUBE_API_KEY'],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
