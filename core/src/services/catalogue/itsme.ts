import type { ServiceDefinition } from '../service.js';

export const itsme: ServiceDefinition = {
  id: 'itsme',
  name: 'itsme',
  kind: 'authentication',
  region: 'benelux',
  recognition: {
    hosts: ['*.itsme.services'],
  },
};
