import type { ServiceDefinition } from '../service.js';

export const jwPlayer: ServiceDefinition = {
  id: 'jw-player',
  name: 'JW Player',
  kind: 'video',
  recognition: {
    packages: ['@jwplayer/jwplayer-react'],
    globals: ['jwplayer'],
    hosts: ['*.jwpcdn.com', '*.jwplayer.com', '*.jwpltx.com'],
  },
};
