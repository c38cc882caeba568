import type { ServiceDefinition } from '../service.js';

export const soundcloud: ServiceDefinition = {
  id: 'soundcloud',
  name: 'SoundCloud',
  kind: 'social',
  region: 'eu',
  recognition: {
    hosts: ['*.soundcloud.com'],
  },
};
