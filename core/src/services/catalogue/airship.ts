import type { ServiceDefinition } from '../service.js';

export const airship: ServiceDefinition = {
  id: 'airship',
  name: 'Airship',
  kind: 'push',
  recognition: {
    hosts: ['*.urbanairship.com'],
  },
};
