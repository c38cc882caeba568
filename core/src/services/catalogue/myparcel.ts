import type { ServiceDefinition } from '../service.js';

export const myparcel: ServiceDefinition = {
  id: 'myparcel',
  name: 'MyParcel',
  kind: 'delivery',
  region: 'benelux',
  recognition: {
    packages: ['@myparcel/sdk'],
    hosts: ['api.myparcel.nl'],
  },
};
