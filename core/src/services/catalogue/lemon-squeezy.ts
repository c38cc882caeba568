import type { ServiceDefinition } from '../service.js';

export const lemonSqueezy: ServiceDefinition = {
  id: 'lemon-squeezy',
  name: 'Lemon Squeezy',
  kind: 'payment',
  recognition: {
    packages: ['@lemonsqueezy/lemonsqueezy.js', 'lemonsqueezy.ts'],
    hosts: ['api.lemonsqueezy.com'],
    environment: ['LEMONSQUEEZY_API_KEY', 'LEMON_SQUEEZY_API_KEY'],
    calls: [{ callee: '*' }],
  },
};
