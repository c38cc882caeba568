import type { ServiceDefinition } from '../service.js';

export const signalwire: ServiceDefinition = {
  id: 'signalwire',
  name: 'SignalWire',
  kind: 'telephony',
  recognition: {
    packages: ['@signalwire/compatibility-api', '@signalwire/js', '@signalwire/node', '@signalwire/realtime-api'],
    hosts: ['*.signalwire.com'],
  },
};
