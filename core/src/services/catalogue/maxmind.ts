import type { ServiceDefinition } from '../service.js';

export const maxmind: ServiceDefinition = {
  id: 'maxmind',
  name: 'MaxMind',
  kind: 'maps',
  recognition: {
    packages: ['@maxmind/geoip2-node', '@maxmind/minfraud-api-node'],
    globals: ['geoip2'],
    hosts: ['*.mmapiws.com', 'geoip.maxmind.com', 'js.maxmind.com'],
    environment: ['MAXMIND_LICENSE_KEY'],
  },
};
