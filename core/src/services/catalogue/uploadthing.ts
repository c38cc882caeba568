import type { ServiceDefinition } from '../service.js';

export const uploadthing: ServiceDefinition = {
  id: 'uploadthing',
  name: 'UploadThing',
  kind: 'storage',
  recognition: {
    packages: ['@uploadthing/expo', '@uploadthing/react', '@uploadthing/svelte', '@uploadthing/vue', 'uploadthing'],
    environment: ['UPLOADTHING_TOKEN'],
  },
};
