import type { ServiceDefinition } from '../service.js';

export const twitch: ServiceDefinition = {
  id: 'twitch',
  name: 'Twitch',
  kind: 'video',
  recognition: {
    packages: ['@twurple/*', 'passport-twitch-new', 'tmi.js', 'twitch-js'],
    globals: ['Twitch'],
    hosts: ['*.twitch.tv'],
    environment: ['TWITCH_CLIENT_SECRET'],
  },
  law: {
    entity: 'Twitch UK Limited',
    country: 'GB',
    privacyPage: 'https://www.twitch.tv/p/legal/privacy-policy/',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/twitch.json', read: '2026-11-22' }],
  },
};
