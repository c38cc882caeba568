import type { ServiceDefinition } from '../service.js';

export const brightcove: ServiceDefinition = {
  id: 'brightcove',
  name: 'Brightcove',
  kind: 'video',
  recognition: {
    packages: ['@brightcove/*'],
    hosts: ['*.brightcove.com', '*.brightcove.net', '*.brightcovecdn.com'],
    environment: ['BRIGHTCOVE_CLIENT_SECRET'],
  },
};
