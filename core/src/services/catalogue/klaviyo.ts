import type { ServiceDefinition } from '../service.js';

export const klaviyo: ServiceDefinition = {
  id: 'klaviyo',
  name: 'Klaviyo',
  kind: 'marketing',
  recognition: {
    packages: ['klaviyo-api'],
    globals: ['_learnq', 'klaviyo'],
    hosts: ['*.klaviyo.com'],
    environment: ['KLAVIYO_API_KEY'],
  },
};
