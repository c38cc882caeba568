import type { ServiceDefinition } from '../service.js';

export const sevdesk: ServiceDefinition = {
  id: 'sevdesk',
  name: 'sevdesk',
  kind: 'accounting',
  region: 'eu',
  recognition: {
    hosts: ['my.sevdesk.de'],
  },
  law: {
    entity: 'sevDesk GmbH',
    country: 'DE',
    privacyPage: 'https://sevdesk.de/sicherheit-datenschutz/',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/prevhelp.json', read: '2026-11-22' }],
  },
};
