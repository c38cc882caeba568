import type { ServiceDefinition } from '../service.js';

export const giphy: ServiceDefinition = {
  id: 'giphy',
  name: 'GIPHY',
  kind: 'content',
  recognition: {
    packages: ['@giphy/js-fetch-api', '@giphy/react-components', '@giphy/react-native-sdk', 'giphy-api'],
    hosts: ['*.giphy.com'],
    environment: ['GIPHY_API_KEY'],
  },
};
