import type { ServiceDefinition } from '../service.js';

export const uploadthing: ServiceDefinition = {
  id: 'uploadthing',
  name: 'UploadThing',
  kind: 'storage',
  recognition: {
    packages: ['@uploadthing/expo', '@uploadthing/react', '@uploadthing/svelte', '@uploadthing/vue', 'uploadthing'],
    hosts: ['*.ingest.uploadthing.com', '*.ufs.sh', 'api.uploadthing.com', 'utfs.io'],
    environment: ['UPLOADTHING_TOKEN'],
  },
};
