import type { ServiceDefinition } from '../service.js';

export const buckaroo: ServiceDefinition = {
  id: 'buckaroo',
  name: 'Buckaroo',
  kind: 'payment',
  region: 'benelux',
  recognition: {
    hosts: ['checkout.buckaroo.nl', 'testcheckout.buckaroo.nl'],
  },
  law: {
    entity: 'Buckaroo B.V.',
    country: 'NL',
    sources: [{ url: 'https://www.sisow.nl/algemene-voorwaarden/', read: '2026-11-22' }],
  },
};
