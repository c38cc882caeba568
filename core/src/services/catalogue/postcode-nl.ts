import type { ServiceDefinition } from '../service.js';

export const postcodeNl: ServiceDefinition = {
  id: 'postcode-nl',
  name: 'Postcode.nl',
  kind: 'maps',
  region: 'benelux',
  recognition: {
    hosts: ['api.postcode.eu'],
  },
};
