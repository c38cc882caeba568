import type { ServiceDefinition } from '../service.js';

export const wistia: ServiceDefinition = {
  id: 'wistia',
  name: 'Wistia',
  kind: 'video',
  recognition: {
    packages: ['@wistia/react-embeds', '@wistia/wistia-player', '@wistia/wistia-player-react'],
    globals: ['Wistia', '_wq'],
    hosts: ['*.wistia.com', '*.wistia.net'],
    environment: ['WISTIA_API_TOKEN'],
  },
};
