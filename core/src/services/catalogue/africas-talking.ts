import type { ServiceDefinition } from '../service.js';

export const africasTalking: ServiceDefinition = {
  id: 'africas-talking',
  name: "Africa's Talking",
  kind: 'messaging',
  recognition: {
    packages: ['africastalking'],
    hosts: ['api.africastalking.com'],
  },
};
