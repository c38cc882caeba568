import type { ServiceDefinition } from '../service.js';

export const line: ServiceDefinition = {
  id: 'line',
  name: 'LINE',
  kind: 'chat',
  recognition: {
    packages: ['@line/bot-sdk', '@line/liff'],
    globals: ['liff'],
    hosts: ['api-data.line.me', 'api.line.me'],
    environment: ['LINE_CHANNEL_ACCESS_TOKEN'],
  },
};
