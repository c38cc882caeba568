import type { ServiceDefinition } from '../service.js';

export const stream: ServiceDefinition = {
  id: 'stream',
  name: 'Stream',
  kind: 'chat',
  recognition: {
    packages: ['@stream-io/node-sdk', '@stream-io/video-react-sdk', 'getstream', 'stream-chat', 'stream-chat-react'],
    hosts: ['*.stream-io-api.com'],
    environment: ['STREAM_API_SECRET'],
  },
};
