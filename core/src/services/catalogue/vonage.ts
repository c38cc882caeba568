import type { ServiceDefinition } from '../service.js';

export const vonage: ServiceDefinition = {
  id: 'vonage',
  name: 'Vonage',
  kind: 'telephony',
  recognition: {
    packages: [
      '@vonage/client-sdk',
      '@vonage/messages',
      '@vonage/server-sdk',
      '@vonage/sms',
      '@vonage/verify',
      '@vonage/verify2',
      '@vonage/voice',
      'nexmo',
    ],
    hosts: ['*.nexmo.com'],
    environment: ['NEXMO_API_KEY', 'VONAGE_API_KEY'],
  },
};
