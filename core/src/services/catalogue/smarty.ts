import type { ServiceDefinition } from '../service.js';

export const smarty: ServiceDefinition = {
  id: 'smarty',
  name: 'Smarty',
  kind: 'maps',
  recognition: {
    packages: ['smartystreets-javascript-sdk'],
    hosts: ['*.api.smartystreets.com'],
    environment: ['SMARTY_AUTH_ID'],
  },
};
