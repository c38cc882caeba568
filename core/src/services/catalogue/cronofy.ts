import type { ServiceDefinition } from '../service.js';

export const cronofy: ServiceDefinition = {
  id: 'cronofy',
  name: 'Cronofy',
  kind: 'bookings',
  recognition: {
    packages: ['cronofy', 'cronofy-elements'],
    hosts: ['*.cronofy.com'],
    environment: ['CRONOFY_CLIENT_SECRET'],
  },
};
