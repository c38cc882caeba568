import type { ServiceDefinition } from '../service.js';

export const zeptoMail: ServiceDefinition = {
  id: 'zepto-mail',
  name: 'ZeptoMail',
  kind: 'mail',
  recognition: {
    packages: ['zeptomail'],
    hosts: ['api.zeptomail.com'],
    environment: ['ZEPTOMAIL_TOKEN'],
  },
};
