import type { ServiceDefinition } from '../service.js';

export const configcat: ServiceDefinition = {
  id: 'configcat',
  name: 'ConfigCat',
  kind: 'other',
  recognition: {
    packages: ['@configcat/sdk', 'configcat-common', 'configcat-js', 'configcat-node', 'configcat-react'],
    hosts: ['*.configcat.com'],
    environment: ['CONFIGCAT_SDK_KEY'],
  },
};
