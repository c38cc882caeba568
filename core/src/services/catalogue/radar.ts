import type { ServiceDefinition } from '../service.js';

export const radar: ServiceDefinition = {
  id: 'radar',
  name: 'Radar',
  kind: 'maps',
  recognition: {
    packages: ['radar-sdk-js', 'react-native-radar'],
    globals: ['Radar'],
    hosts: ['api.radar.io'],
    environment: ['RADAR_API_KEY'],
  },
};
