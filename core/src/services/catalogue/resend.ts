import type { ServiceDefinition } from '../service.js';

export const resend: ServiceDefinition = {
  id: 'resend',
  name: 'Resend',
  kind: 'mail',
  recognition: {
    packages: ['resend'],
    hosts: ['api.resend.com', 'smtp.resend.com'],
    environment: ['RESEND_API_KEY'],
  },
};
