import type { ServiceDefinition } from '../service.js';

export const ipapiCo: ServiceDefinition = {
  id: 'ipapi-co',
  name: 'ipapi.co',
  kind: 'maps',
  recognition: {
    packages: ['ipapi.co'],
    hosts: ['ipapi.co'],
  },
};
