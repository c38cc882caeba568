import type { ServiceDefinition } from '../service.js';

export const filestack: ServiceDefinition = {
  id: 'filestack',
  name: 'Filestack',
  kind: 'storage',
  recognition: {
    packages: ['filestack-js', 'filestack-react'],
    globals: ['filestack'],
    hosts: ['*.filestackapi.com', 'cdn.filestackcontent.com'],
    environment: ['FILESTACK_API_KEY'],
  },
};
