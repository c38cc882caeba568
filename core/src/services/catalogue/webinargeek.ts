import type { ServiceDefinition } from '../service.js';

export const webinargeek: ServiceDefinition = {
  id: 'webinargeek',
  name: 'WebinarGeek',
  kind: 'video',
  region: 'benelux',
  recognition: {
    hosts: ['app.webinargeek.com'],
  },
};
