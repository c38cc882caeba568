import type { ServiceDefinition } from '../service.js';

export const shipstation: ServiceDefinition = {
  id: 'shipstation',
  name: 'ShipStation',
  kind: 'delivery',
  recognition: {
    packages: ['shipengine', 'shipstation-node'],
    hosts: ['api.shipengine.com'],
    environment: ['SHIPENGINE_API_KEY', 'SHIPSTATION_API_KEY'],
  },
};
