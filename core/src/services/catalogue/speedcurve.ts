import type { ServiceDefinition } from '../service.js';

export const speedcurve: ServiceDefinition = {
  id: 'speedcurve',
  name: 'SpeedCurve',
  kind: 'analytics',
  recognition: {
    globals: ['LUX'],
    hosts: ['*.speedcurve.com'],
  },
};
