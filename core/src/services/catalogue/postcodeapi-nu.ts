import type { ServiceDefinition } from '../service.js';

export const postcodeapiNu: ServiceDefinition = {
  id: 'postcodeapi-nu',
  name: 'postcodeapi.nu',
  kind: 'maps',
  region: 'benelux',
  recognition: {
    hosts: ['api.postcodeapi.nu'],
  },
};
