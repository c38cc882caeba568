import type { ServiceDefinition } from '../service.js';

export const mapy: ServiceDefinition = {
  id: 'mapy',
  name: 'Mapy.com (Seznam)',
  kind: 'maps',
  region: 'eu',
  recognition: {
    packages: ['react-mapycz'],
    hosts: ['api.mapy.com', 'api.mapy.cz'],
  },
};
