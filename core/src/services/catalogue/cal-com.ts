import type { ServiceDefinition } from '../service.js';

export const calCom: ServiceDefinition = {
  id: 'cal-com',
  name: 'Cal.com',
  kind: 'bookings',
  recognition: {
    packages: ['@calcom/atoms', '@calcom/embed-core', '@calcom/embed-react', '@calcom/embed-snippet'],
    globals: ['Cal'],
    hosts: ['api.cal.com'],
    environment: ['CAL_API_KEY'],
  },
};
