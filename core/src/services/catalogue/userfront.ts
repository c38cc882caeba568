import type { ServiceDefinition } from '../service.js';

export const userfront: ServiceDefinition = {
  id: 'userfront',
  name: 'Userfront',
  kind: 'authentication',
  recognition: {
    packages: ['@userfront/*'],
    hosts: ['api.userfront.com'],
  },
};
