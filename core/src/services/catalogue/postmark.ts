import type { ServiceDefinition } from '../service.js';

export const postmark: ServiceDefinition = {
  id: 'postmark',
  name: 'Postmark',
  kind: 'mail',
  recognition: {
    packages: ['postmark'],
    hosts: ['api.postmarkapp.com', 'smtp.postmarkapp.com'],
    environment: ['POSTMARK_API_TOKEN', 'POSTMARK_SERVER_TOKEN'],
  },
};
