import type { ServiceDefinition } from '../service.js';

export const razorpay: ServiceDefinition = {
  id: 'razorpay',
  name: 'Razorpay',
  kind: 'payment',
  recognition: {
    packages: ['razorpay', 'react-native-razorpay'],
    globals: ['Razorpay'],
    hosts: ['api.razorpay.com', 'checkout.razorpay.com'],
    environment: ['RAZORPAY_KEY_ID', 'RAZORPAY_KEY_SECRET'],
  },
};
