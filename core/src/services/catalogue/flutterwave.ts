import type { ServiceDefinition } from '../service.js';

export const flutterwave: ServiceDefinition = {
  id: 'flutterwave',
  name: 'Flutterwave',
  kind: 'payment',
  recognition: {
    packages: ['flutterwave-node-v3', 'flutterwave-react-v3'],
    globals: ['FlutterwaveCheckout'],
    hosts: ['api.flutterwave.com'],
    environment: ['FLUTTERWAVE_SECRET_KEY'],
  },
};
