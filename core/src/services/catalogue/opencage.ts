import type { ServiceDefinition } from '../service.js';

export const opencage: ServiceDefinition = {
  id: 'opencage',
  name: 'OpenCage',
  kind: 'maps',
  recognition: {
    packages: ['opencage-api-client'],
    hosts: ['api.opencagedata.com'],
    environment: ['OPENCAGE_API_KEY'],
  },
};
