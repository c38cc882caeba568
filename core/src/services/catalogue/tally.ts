import type { ServiceDefinition } from '../service.js';

export const tally: ServiceDefinition = {
  id: 'tally',
  name: 'Tally',
  kind: 'survey',
  region: 'benelux',
  recognition: {
    hosts: ['api.tally.so'],
  },
  law: {
    transferNote: 'Keeps data on servers in the European Union.',
    sources: [{ url: 'https://tally.so/help/cookie-policy', read: '2026-11-22' }],
  },
};
