import type { ServiceDefinition } from '../service.js';

export const sumoLogic: ServiceDefinition = {
  id: 'sumo-logic',
  name: 'Sumo Logic',
  kind: 'logging',
  recognition: {
    packages: ['winston-sumologic-transport'],
    hosts: ['*.sumologic.com'],
  },
};
