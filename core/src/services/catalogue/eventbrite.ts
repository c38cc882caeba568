import type { ServiceDefinition } from '../service.js';

export const eventbrite: ServiceDefinition = {
  id: 'eventbrite',
  name: 'Eventbrite',
  kind: 'bookings',
  recognition: {
    packages: ['eventbrite'],
    globals: ['EBWidgets'],
    hosts: ['www.eventbrite.com', 'www.eventbriteapi.com'],
    environment: ['EVENTBRITE_TOKEN'],
  },
};
