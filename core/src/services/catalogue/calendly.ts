import type { ServiceDefinition } from '../service.js';

export const calendly: ServiceDefinition = {
  id: 'calendly',
  name: 'Calendly',
  kind: 'bookings',
  recognition: {
    packages: ['react-calendly'],
    globals: ['Calendly'],
    hosts: ['*.calendly.com', 'calendly.com'],
    environment: ['CALENDLY_API_KEY'],
  },
};
