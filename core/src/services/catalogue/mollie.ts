import type { ServiceDefinition } from '../service.js';

export const mollie: ServiceDefinition = {
  id: 'mollie',
  name: 'Mollie',
  kind: 'payment',
  region: 'benelux',
  recognition: {
    packages: ['@mollie/api-client'],
    hosts: ['api.mollie.com'],
    environment: ['MOLLIE_API_KEY'],
  },
  law: {
    entity: 'Mollie B.V.',
    country: 'NL',
    usualRole: 'controller',
    privacyPage: 'https://www.mollie.com/en/privacy',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/mollie.json', read: '2026-11-22' },
      {
        url: 'https://help.mollie.com/hc/en-gb/articles/14826542080786-What-is-the-Data-Processing-Agreement',
        read: '2026-11-22',
      },
    ],
  },
};
