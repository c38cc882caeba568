import type { ServiceDefinition } from '../service.js';

export const socketlabs: ServiceDefinition = {
  id: 'socketlabs',
  name: 'SocketLabs',
  kind: 'mail',
  recognition: {
    packages: ['@socketlabs/email'],
    hosts: ['inject.socketlabs.com'],
  },
};
