import type { ServiceDefinition } from '../service.js';

export const orange: ServiceDefinition = {
  id: 'orange',
  name: 'Orange',
  kind: 'messaging',
  region: 'eu',
  recognition: {
    hosts: ['api.orange.com', 'contact-everyone.orange-business.com'],
  },
  law: {
    entity: 'Orange SA',
    country: 'FR',
    privacyPage: 'https://www.orange.com/en/privacy-notice-protecting-your-personal-data',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/orange.json', read: '2026-11-22' }],
  },
};
