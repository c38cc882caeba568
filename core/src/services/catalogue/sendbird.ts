import type { ServiceDefinition } from '../service.js';

export const sendbird: ServiceDefinition = {
  id: 'sendbird',
  name: 'Sendbird',
  kind: 'chat',
  recognition: {
    packages: ['@sendbird/chat', '@sendbird/uikit-react', 'sendbird'],
    hosts: ['*.sendbird.com'],
    environment: ['SENDBIRD_API_TOKEN'],
  },
};
