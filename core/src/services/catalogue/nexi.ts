import type { ServiceDefinition } from '../service.js';

export const nexi: ServiceDefinition = {
  id: 'nexi',
  name: 'Nexi XPay',
  kind: 'payment',
  region: 'eu',
  recognition: {
    hosts: ['xpay.nexigroup.com', 'xpaysandbox.nexigroup.com'],
  },
  law: {
    entity: 'Nexi S.p.A.',
    country: 'IT',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/sia.json', read: '2026-11-22' }],
  },
};
