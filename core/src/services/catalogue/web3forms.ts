import type { ServiceDefinition } from '../service.js';

export const web3forms: ServiceDefinition = {
  id: 'web3forms',
  name: 'Web3Forms',
  kind: 'survey',
  recognition: {
    packages: ['@web3forms/react'],
    hosts: ['api.web3forms.com'],
  },
};
