import type { ServiceDefinition } from '../service.js';

export const agora: ServiceDefinition = {
  id: 'agora',
  name: 'Agora',
  kind: 'video',
  recognition: {
    packages: ['agora-chat', 'agora-rtc-react', 'agora-rtc-sdk-ng', 'agora-rtm-sdk'],
    globals: ['AgoraRTC'],
    hosts: ['*.agora.io'],
    environment: ['AGORA_APP_CERTIFICATE', 'AGORA_APP_ID'],
  },
};
