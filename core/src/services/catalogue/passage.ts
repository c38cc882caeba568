import type { ServiceDefinition } from '../service.js';

export const passage: ServiceDefinition = {
  id: 'passage',
  name: 'Passage by 1Password',
  kind: 'authentication',
  recognition: {
    packages: ['@passageidentity/*'],
    hosts: ['*.passage.id'],
    environment: ['PASSAGE_API_KEY'],
  },
};
