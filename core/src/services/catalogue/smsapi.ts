import type { ServiceDefinition } from '../service.js';

export const smsapi: ServiceDefinition = {
  id: 'smsapi',
  name: 'SMSAPI',
  kind: 'messaging',
  region: 'eu',
  recognition: {
    packages: ['smsapi', 'smsapicom'],
    hosts: ['api.smsapi.com', 'api.smsapi.pl'],
  },
};
