import type { ServiceDefinition } from '../service.js';

export const comscore: ServiceDefinition = {
  id: 'comscore',
  name: 'Comscore',
  kind: 'analytics',
  recognition: {
    globals: ['COMSCORE'],
    hosts: ['*.scorecardresearch.com'],
  },
  law: {
    entity: 'Comscore, Inc.',
    country: 'US',
    privacyPage: 'https://www.scorecardresearch.com/privacy.aspx',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/scorecardresearch.json', read: '2026-11-22' },
    ],
  },
};
