import type { ServiceDefinition } from '../service.js';

export const novu: ServiceDefinition = {
  id: 'novu',
  name: 'Novu',
  kind: 'messaging',
  recognition: {
    packages: ['@novu/api', '@novu/framework', '@novu/js', '@novu/node', '@novu/react'],
    hosts: ['api.novu.co', 'eu.api.novu.co'],
    environment: ['NOVU_API_KEY', 'NOVU_SECRET_KEY'],
  },
};
