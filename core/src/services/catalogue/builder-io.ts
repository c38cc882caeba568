import type { ServiceDefinition } from '../service.js';

export const builderIo: ServiceDefinition = {
  id: 'builder-io',
  name: 'Builder.io',
  kind: 'content',
  recognition: {
    packages: ['@builder.io/react', '@builder.io/sdk', '@builder.io/sdk-react'],
    hosts: ['cdn.builder.io'],
    environment: ['BUILDER_API_KEY'],
  },
};
