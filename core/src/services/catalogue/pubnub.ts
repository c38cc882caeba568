import type { ServiceDefinition } from '../service.js';

export const pubnub: ServiceDefinition = {
  id: 'pubnub',
  name: 'PubNub',
  kind: 'push',
  recognition: {
    packages: ['pubnub'],
    globals: ['PubNub'],
    hosts: ['*.pndsn.com', '*.pubnub.com'],
    environment: ['PUBNUB_PUBLISH_KEY'],
  },
};
