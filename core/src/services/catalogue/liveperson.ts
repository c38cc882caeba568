import type { ServiceDefinition } from '../service.js';

export const liveperson: ServiceDefinition = {
  id: 'liveperson',
  name: 'LivePerson',
  kind: 'support',
  recognition: {
    packages: ['node-agent-sdk'],
    globals: ['lpTag'],
    hosts: ['*.liveperson.net', '*.lpsnmedia.net'],
  },
};
