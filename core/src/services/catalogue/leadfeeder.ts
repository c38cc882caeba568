import type { ServiceDefinition } from '../service.js';

export const leadfeeder: ServiceDefinition = {
  id: 'leadfeeder',
  name: 'Leadfeeder (Dealfront)',
  kind: 'analytics',
  region: 'eu',
  recognition: {
    globals: ['ldfdr'],
    hosts: ['api.leadfeeder.com'],
  },
  law: {
    entity: 'Dealfront Group GmbH',
    country: 'DE',
    privacyPage: 'https://www.dealfront.com/privacy-notice/',
    sources: [
      {
        url: 'https://github.com/datenanfragen/data/blob/master/companies/dealfront-group-gmbh.json',
        read: '2026-11-22',
      },
    ],
  },
};
