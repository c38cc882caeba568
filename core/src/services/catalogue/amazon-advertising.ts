import type { ServiceDefinition } from '../service.js';

export const amazonAdvertising: ServiceDefinition = {
  id: 'amazon-advertising',
  name: 'Amazon Advertising',
  kind: 'advertising',
  recognition: {
    globals: ['amzn', 'apstag'],
    hosts: ['*.amazon-adsystem.com'],
  },
};
