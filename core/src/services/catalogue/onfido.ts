import type { ServiceDefinition } from '../service.js';

export const onfido: ServiceDefinition = {
  id: 'onfido',
  name: 'Onfido',
  kind: 'identityVerification',
  recognition: {
    packages: ['@onfido/api', '@onfido/react-native-sdk', 'onfido-sdk-ui'],
    globals: ['Onfido'],
    hosts: ['*.onfido.com'],
    environment: ['ONFIDO_API_TOKEN'],
  },
};
