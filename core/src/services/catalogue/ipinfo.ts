import type { ServiceDefinition } from '../service.js';

export const ipinfo: ServiceDefinition = {
  id: 'ipinfo',
  name: 'IPinfo',
  kind: 'maps',
  recognition: {
    packages: ['ipinfo', 'node-ipinfo'],
    hosts: ['api.ipinfo.io', 'ipinfo.io'],
    environment: ['IPINFO_TOKEN'],
  },
};
