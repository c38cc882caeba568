import type { ServiceDefinition } from '../service.js';

export const railway: ServiceDefinition = {
  id: 'railway',
  name: 'Railway',
  kind: 'hosting',
  recognition: {
    hosts: ['backboard.railway.app', 'backboard.railway.com'],
    environment: ['RAILWAY_TOKEN'],
  },
};
