import type { ServiceDefinition } from '../service.js';

export const linode: ServiceDefinition = {
  id: 'linode',
  name: 'Linode (Akamai)',
  kind: 'hosting',
  recognition: {
    packages: ['@linode/api-v4'],
    hosts: ['*.linodeobjects.com'],
    environment: ['LINODE_TOKEN'],
  },
};
