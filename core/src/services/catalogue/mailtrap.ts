import type { ServiceDefinition } from '../service.js';

export const mailtrap: ServiceDefinition = {
  id: 'mailtrap',
  name: 'Mailtrap',
  kind: 'mail',
  recognition: {
    packages: ['mailtrap'],
    hosts: [
      'bulk.api.mailtrap.io',
      'live.smtp.mailtrap.io',
      'mailtrap.io',
      'sandbox.api.mailtrap.io',
      'send.api.mailtrap.io',
    ],
    environment: ['MAILTRAP_API_KEY', 'MAILTRAP_TOKEN'],
  },
};
