import type { ServiceDefinition } from '../service.js';

export const mux: ServiceDefinition = {
  id: 'mux',
  name: 'Mux',
  kind: 'video',
  recognition: {
    packages: [
      '@mux/mux-node',
      '@mux/mux-player',
      '@mux/mux-player-react',
      '@mux/mux-uploader',
      '@mux/mux-uploader-react',
      '@mux/mux-video',
      '@mux/mux-video-react',
      '@mux/upchunk',
      'mux-embed',
    ],
    globals: ['mux'],
    hosts: ['*.litix.io', '*.mux.com'],
    environment: ['MUX_TOKEN_ID', 'MUX_TOKEN_SECRET'],
  },
};
