import type { ServiceDefinition } from '../service.js';

export const pusher: ServiceDefinition = {
  id: 'pusher',
  name: 'Pusher',
  kind: 'push',
  recognition: {
    packages: ['@pusher/push-notifications-server', '@pusher/push-notifications-web', 'pusher', 'pusher-js'],
    globals: ['Pusher'],
    hosts: ['*.pusher.com', '*.pusherapp.com'],
    environment: ['PUSHER_APP_ID', 'PUSHER_SECRET'],
  },
};
