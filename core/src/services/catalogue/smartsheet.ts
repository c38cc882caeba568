import type { ServiceDefinition } from '../service.js';

export const smartsheet: ServiceDefinition = {
  id: 'smartsheet',
  name: 'Smartsheet',
  kind: 'other',
  recognition: {
    packages: ['smartsheet'],
    hosts: ['api.smartsheet.com'],
    environment: ['SMARTSHEET_ACCESS_TOKEN'],
  },
};
