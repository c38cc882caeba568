import type { ServiceDefinition } from '../service.js';

export const june: ServiceDefinition = {
  id: 'june',
  name: 'June',
  kind: 'analytics',
  recognition: {
    packages: ['@june-so/analytics-next'],
    hosts: ['api.june.so'],
    environment: ['JUNE_WRITE_KEY'],
  },
};
