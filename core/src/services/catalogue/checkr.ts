import type { ServiceDefinition } from '../service.js';

export const checkr: ServiceDefinition = {
  id: 'checkr',
  name: 'Checkr',
  kind: 'identityVerification',
  recognition: {
    hosts: ['api.checkr.com'],
    environment: ['CHECKR_API_KEY'],
  },
};
