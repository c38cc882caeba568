import type { ServiceDefinition } from '../service.js';

export const telegram: ServiceDefinition = {
  id: 'telegram',
  name: 'Telegram',
  kind: 'chat',
  recognition: {
    packages: ['grammy', 'node-telegram-bot-api', 'telegraf', 'telegram', 'telegram-bot-api'],
    hosts: ['api.telegram.org', 't.me'],
    environment: ['TELEGRAM_BOT_TOKEN'],
  },
  law: {
    entity: 'Telegram UK Holdings Ltd.',
    country: 'GB',
    privacyPage: 'https://telegram.org/privacy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/telegram.json', read: '2026-11-22' }],
  },
};
