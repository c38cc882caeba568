import type { ServiceDefinition } from '../service.js';

export const lettermint: ServiceDefinition = {
  id: 'lettermint',
  name: 'Lettermint',
  kind: 'mail',
  region: 'benelux',
  recognition: {
    packages: ['lettermint'],
    hosts: ['api.lettermint.co'],
  },
};
