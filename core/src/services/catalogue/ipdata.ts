import type { ServiceDefinition } from '../service.js';

export const ipdata: ServiceDefinition = {
  id: 'ipdata',
  name: 'ipdata',
  kind: 'maps',
  recognition: {
    packages: ['ipdata'],
    hosts: ['api.ipdata.co'],
    environment: ['IPDATA_API_KEY'],
  },
};
