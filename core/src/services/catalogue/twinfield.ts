import type { ServiceDefinition } from '../service.js';

export const twinfield: ServiceDefinition = {
  id: 'twinfield',
  name: 'Twinfield',
  kind: 'accounting',
  region: 'benelux',
  recognition: {
    hosts: ['*.twinfield.com'],
  },
  law: {
    entity: 'Wolters Kluwer N.V.',
    country: 'NL',
    sources: [
      {
        url: 'https://github.com/datenanfragen/data/blob/master/companies/wolterskluwer-global.json',
        read: '2026-11-22',
      },
    ],
  },
};
