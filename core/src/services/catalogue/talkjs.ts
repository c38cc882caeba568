import type { ServiceDefinition } from '../service.js';

export const talkjs: ServiceDefinition = {
  id: 'talkjs',
  name: 'TalkJS',
  kind: 'chat',
  recognition: {
    packages: ['@talkjs/react', 'talkjs'],
    globals: ['Talk'],
    hosts: ['*.talkjs.com'],
  },
};
