import type { ServiceDefinition } from '../service.js';

export const livekit: ServiceDefinition = {
  id: 'livekit',
  name: 'LiveKit Cloud',
  kind: 'video',
  recognition: {
    packages: ['@livekit/*', 'livekit-client', 'livekit-server-sdk'],
    hosts: ['*.livekit.cloud'],
    environment: ['LIVEKIT_API_KEY', 'LIVEKIT_API_SECRET'],
  },
};
