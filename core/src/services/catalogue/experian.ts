import type { ServiceDefinition } from '../service.js';

export const experian: ServiceDefinition = {
  id: 'experian',
  name: 'Experian',
  kind: 'creditCheck',
  recognition: {
    hosts: ['api.experian.com'],
  },
  law: {
    entity: 'Experian Ltd.',
    country: 'GB',
    privacyPage: 'https://www.experian.co.uk/legal/privacy-statement.html',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/experian-gb.json', read: '2026-11-22' },
    ],
  },
};
