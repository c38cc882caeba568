import type { ServiceDefinition } from '../service.js';

export const buttercms: ServiceDefinition = {
  id: 'buttercms',
  name: 'ButterCMS',
  kind: 'content',
  recognition: {
    packages: ['buttercms'],
    hosts: ['api.buttercms.com'],
  },
};
