import type { ServiceDefinition } from '../service.js';

export const paddle: ServiceDefinition = {
  id: 'paddle',
  name: 'Paddle',
  kind: 'payment',
  recognition: {
    packages: ['@paddle/paddle-js', '@paddle/paddle-node-sdk'],
    globals: ['Paddle'],
    hosts: ['api.paddle.com', 'cdn.paddle.com', 'sandbox-api.paddle.com'],
    environment: ['PADDLE_API_KEY'],
  },
};
