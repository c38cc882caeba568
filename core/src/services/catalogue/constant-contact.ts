import type { ServiceDefinition } from '../service.js';

export const constantContact: ServiceDefinition = {
  id: 'constant-contact',
  name: 'Constant Contact',
  kind: 'marketing',
  recognition: {
    hosts: ['api.constantcontact.com'],
  },
};
