import type { ServiceDefinition } from '../service.js';

export const veriff: ServiceDefinition = {
  id: 'veriff',
  name: 'Veriff',
  kind: 'identityVerification',
  region: 'eu',
  recognition: {
    packages: ['@veriff/incontext-sdk', '@veriff/js-sdk', '@veriff/react-native-sdk'],
    hosts: ['stationapi.veriff.com'],
  },
};
