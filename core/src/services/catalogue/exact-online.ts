import type { ServiceDefinition } from '../service.js';

export const exactOnline: ServiceDefinition = {
  id: 'exact-online',
  name: 'Exact Online',
  kind: 'accounting',
  region: 'benelux',
  recognition: {
    packages: ['@quantix-ict/exact-online'],
    hosts: [
      'start.exactonline.be',
      'start.exactonline.co.uk',
      'start.exactonline.com',
      'start.exactonline.de',
      'start.exactonline.es',
      'start.exactonline.fr',
      'start.exactonline.nl',
    ],
  },
};
