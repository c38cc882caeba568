import type { ServiceDefinition } from '../service.js';

export const numverify: ServiceDefinition = {
  id: 'numverify',
  name: 'apilayer (Numverify, Mailboxlayer)',
  kind: 'other',
  recognition: {
    hosts: ['api.apilayer.com', 'apilayer.net'],
  },
};
