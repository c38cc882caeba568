import type { ServiceDefinition } from '../service.js';

export const courier: ServiceDefinition = {
  id: 'courier',
  name: 'Courier',
  kind: 'messaging',
  recognition: {
    packages: ['@trycourier/courier', '@trycourier/courier-js'],
    hosts: ['api.courier.com'],
    environment: ['COURIER_AUTH_TOKEN'],
  },
};
