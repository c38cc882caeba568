import type { ServiceDefinition } from '../service.js';

export const riverty: ServiceDefinition = {
  id: 'riverty',
  name: 'Riverty',
  kind: 'payment',
  region: 'eu',
  recognition: {
    hosts: ['api.afterpay.io'],
  },
  law: {
    entity: 'Riverty GmbH',
    country: 'DE',
    privacyPage: 'https://documents.riverty.com/app/app_privacy_statement/de_de/',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/afterpay.json', read: '2026-11-22' }],
  },
};
