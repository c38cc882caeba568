import type { ServiceDefinition } from '../service.js';

export const ifttt: ServiceDefinition = {
  id: 'ifttt',
  name: 'IFTTT',
  kind: 'other',
  recognition: {
    hosts: ['maker.ifttt.com'],
    environment: ['IFTTT_KEY'],
  },
  law: {
    entity: 'IFTTT Inc.',
    country: 'US',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/ifttt.json', read: '2026-11-22' }],
  },
};
