import type { ServiceDefinition } from '../service.js';

export const spryng: ServiceDefinition = {
  id: 'spryng',
  name: 'Spryng',
  kind: 'messaging',
  region: 'benelux',
  recognition: {
    hosts: ['api.spryngsms.com', 'rest.spryngsms.com'],
  },
};
