import type { ServiceDefinition } from '../service.js';

export const ngrok: ServiceDefinition = {
  id: 'ngrok',
  name: 'ngrok',
  kind: 'hosting',
  recognition: {
    hosts: ['api.ngrok.com'],
    environment: ['NGROK_AUTHTOKEN'],
  },
};
