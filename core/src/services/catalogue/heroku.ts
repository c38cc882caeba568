import type { ServiceDefinition } from '../service.js';

export const heroku: ServiceDefinition = {
  id: 'heroku',
  name: 'Heroku',
  kind: 'hosting',
  recognition: {
    packages: ['heroku-client'],
    hosts: ['api.heroku.com'],
    environment: ['HEROKU_API_KEY'],
  },
  law: {
    entity: 'Salesforce.com, Inc.',
    country: 'US',
    privacyPage: 'https://www.salesforce.com/company/privacy/',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/salesforce.json', read: '2026-11-22' },
    ],
  },
};
