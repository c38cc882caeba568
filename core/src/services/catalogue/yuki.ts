import type { ServiceDefinition } from '../service.js';

export const yuki: ServiceDefinition = {
  id: 'yuki',
  name: 'Yuki',
  kind: 'accounting',
  region: 'benelux',
  recognition: {
    hosts: ['api.yukiworks.be', 'api.yukiworks.nl'],
  },
};
