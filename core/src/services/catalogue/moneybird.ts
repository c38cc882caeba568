import type { ServiceDefinition } from '../service.js';

export const moneybird: ServiceDefinition = {
  id: 'moneybird',
  name: 'Moneybird',
  kind: 'accounting',
  region: 'benelux',
  recognition: {
    hosts: ['moneybird.com'],
  },
  law: {
    entity: 'MoneyBird B.V.',
    country: 'NL',
    usualRole: 'processor',
    sources: [{ url: 'https://moneybird.nl/privacy-changes-v2-v3', read: '2026-11-22' }],
  },
};
