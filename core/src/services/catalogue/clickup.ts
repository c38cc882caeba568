import type { ServiceDefinition } from '../service.js';

export const clickup: ServiceDefinition = {
  id: 'clickup',
  name: 'ClickUp',
  kind: 'other',
  recognition: {
    packages: ['clickup.js'],
    hosts: ['*.clickup.com'],
    environment: ['CLICKUP_API_KEY'],
  },
  law: {
    entity: 'Mango Technologies, Inc.',
    country: 'US',
    privacyPage: 'https://clickup.com/privacy',
    sources: [
      {
        url: 'https://github.com/datenanfragen/data/blob/master/companies/mango-technologies-inc.json',
        read: '2026-11-22',
      },
    ],
  },
};
