import type { ServiceDefinition } from '../service.js';

export const elasticEmail: ServiceDefinition = {
  id: 'elastic-email',
  name: 'Elastic Email',
  kind: 'mail',
  recognition: {
    packages: ['@elasticemail/elasticemail-client'],
    hosts: ['api.elasticemail.com', 'smtp.elasticemail.com'],
    environment: ['ELASTICEMAIL_API_KEY'],
  },
};
