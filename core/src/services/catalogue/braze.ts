import type { ServiceDefinition } from '../service.js';

export const braze: ServiceDefinition = {
  id: 'braze',
  name: 'Braze',
  kind: 'marketing',
  recognition: {
    packages: ['@braze/react-native-sdk', '@braze/web-sdk', 'braze-api'],
    globals: ['appboy', 'braze'],
    hosts: ['*.braze.com', '*.braze.eu'],
    environment: ['BRAZE_API_KEY'],
  },
};
