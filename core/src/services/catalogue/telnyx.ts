import type { ServiceDefinition } from '../service.js';

export const telnyx: ServiceDefinition = {
  id: 'telnyx',
  name: 'Telnyx',
  kind: 'telephony',
  recognition: {
    packages: ['@telnyx/webrtc', 'telnyx'],
    hosts: ['api.telnyx.com'],
    environment: ['TELNYX_API_KEY'],
  },
};
