import type { ServiceDefinition } from '../service.js';

export const fullstory: ServiceDefinition = {
  id: 'fullstory',
  name: 'FullStory',
  kind: 'analytics',
  recognition: {
    packages: ['@fullstory/*'],
    globals: ['FS'],
    hosts: ['*.fullstory.com'],
    environment: ['FULLSTORY_ORG_ID'],
  },
};
