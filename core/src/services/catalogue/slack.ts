import type { ServiceDefinition } from '../service.js';

export const slack: ServiceDefinition = {
  id: 'slack',
  name: 'Slack',
  kind: 'chat',
  recognition: {
    packages: [
      '@slack/bolt',
      '@slack/rtm-api',
      '@slack/socket-mode',
      '@slack/web-api',
      '@slack/webhook',
      'node-slack',
      'slack-notify',
      'winston-slack-webhook-transport',
    ],
    hosts: ['*.slack.com', 'slack.com'],
    environment: ['SLACK_BOT_TOKEN', 'SLACK_WEBHOOK_URL'],
  },
  law: {
    entity: 'Slack Technologies Limited',
    country: 'IE',
    privacyPage: 'https://slack.com/privacy-policy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/slack.json', read: '2026-11-22' }],
  },
};
