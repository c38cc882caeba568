import type { ServiceDefinition } from '../service.js';

export const acuity: ServiceDefinition = {
  id: 'acuity',
  name: 'Acuity Scheduling',
  kind: 'bookings',
  recognition: {
    packages: ['acuityscheduling'],
    hosts: ['*.acuityscheduling.com', 'acuityscheduling.com'],
    environment: ['ACUITY_API_KEY'],
  },
};
