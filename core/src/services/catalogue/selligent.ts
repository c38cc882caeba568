import type { ServiceDefinition } from '../service.js';

export const selligent: ServiceDefinition = {
  id: 'selligent',
  name: 'Selligent',
  kind: 'marketing',
  region: 'benelux',
  recognition: {
    packages: ['@selligent-marketing-cloud/selligent-react-native'],
    hosts: ['*.emsecure.net', '*.slgnt.eu'],
  },
};
