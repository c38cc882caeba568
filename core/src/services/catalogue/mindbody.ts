import type { ServiceDefinition } from '../service.js';

export const mindbody: ServiceDefinition = {
  id: 'mindbody',
  name: 'Mindbody',
  kind: 'bookings',
  recognition: {
    hosts: ['*.mindbodyonline.com'],
  },
};
