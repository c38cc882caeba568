import type { ServiceDefinition } from '../service.js';

export const uploadcare: ServiceDefinition = {
  id: 'uploadcare',
  name: 'Uploadcare',
  kind: 'storage',
  recognition: {
    packages: [
      '@uploadcare/blocks',
      '@uploadcare/file-uploader',
      '@uploadcare/react-uploader',
      '@uploadcare/react-widget',
      '@uploadcare/rest-client',
      '@uploadcare/upload-client',
      'uploadcare-widget',
    ],
    globals: ['uploadcare'],
    hosts: ['*.ucarecdn.com', 'api.uploadcare.com', 'ucarecdn.com'],
    environment: ['UPLOADCARE_SECRET_KEY'],
  },
};
