import type { ServiceDefinition } from '../service.js';

export const revolut: ServiceDefinition = {
  id: 'revolut',
  name: 'Revolut',
  kind: 'payment',
  recognition: {
    packages: ['@revolut/checkout'],
    hosts: ['merchant.revolut.com', 'sandbox-merchant.revolut.com'],
  },
  law: {
    privacyPage: 'https://www.revolut.com/en-DE/legal/privacy',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/revolut-com.json', read: '2026-11-22' },
    ],
  },
};
