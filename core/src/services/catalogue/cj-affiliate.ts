import type { ServiceDefinition } from '../service.js';

export const cjAffiliate: ServiceDefinition = {
  id: 'cj-affiliate',
  name: 'CJ',
  kind: 'advertising',
  recognition: {
    hosts: ['*.emjcd.com'],
  },
};
