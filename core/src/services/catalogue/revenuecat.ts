import type { ServiceDefinition } from '../service.js';

export const revenuecat: ServiceDefinition = {
  id: 'revenuecat',
  name: 'RevenueCat',
  kind: 'payment',
  recognition: {
    packages: ['@revenuecat/purchases-capacitor', '@revenuecat/purchases-js', 'react-native-purchases'],
    hosts: ['api.revenuecat.com'],
    environment: ['REVENUECAT_API_KEY'],
  },
};
