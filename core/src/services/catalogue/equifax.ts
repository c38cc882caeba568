import type { ServiceDefinition } from '../service.js';

export const equifax: ServiceDefinition = {
  id: 'equifax',
  name: 'Equifax',
  kind: 'creditCheck',
  recognition: {
    hosts: ['*.equifax.com'],
  },
  law: {
    entity: 'Equifax Ltd.',
    country: 'GB',
    privacyPage: 'https://www.equifax.co.uk/privacy-hub/privacy-notice',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/equifax-gb.json', read: '2026-11-22' },
    ],
  },
};
