import type { ServiceDefinition } from '../service.js';

export const marketo: ServiceDefinition = {
  id: 'marketo',
  name: 'Adobe Marketo Engage',
  kind: 'marketing',
  recognition: {
    packages: ['node-marketo-rest'],
    globals: ['MktoForms2', 'Munchkin'],
    hosts: ['*.marketo.com', '*.marketo.net', '*.mktoresp.com'],
    environment: ['MARKETO_CLIENT_SECRET'],
  },
  law: {
    entity: 'Adobe Systems Software Ireland Ltd.',
    country: 'IE',
    privacyPage: 'https://www.adobe.com/privacy/policy.html',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/adobe.json', read: '2026-11-22' }],
  },
};
