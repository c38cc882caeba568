import type { ServiceDefinition } from '../service.js';

export const discord: ServiceDefinition = {
  id: 'discord',
  name: 'Discord',
  kind: 'chat',
  recognition: {
    packages: ['@discordjs/core', '@discordjs/rest', 'discord-webhook-node', 'discord.js', 'eris', 'passport-discord'],
    hosts: ['*.discord.com', '*.discordapp.com', 'discord.com', 'discordapp.com'],
    environment: ['DISCORD_TOKEN', 'DISCORD_WEBHOOK_URL'],
  },
  law: {
    entity: 'Discord Netherlands BV',
    country: 'NL',
    privacyPage: 'https://discord.com/privacy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/discord.json', read: '2026-11-22' }],
  },
};
