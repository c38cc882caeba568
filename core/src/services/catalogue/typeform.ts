import type { ServiceDefinition } from '../service.js';

export const typeform: ServiceDefinition = {
  id: 'typeform',
  name: 'Typeform',
  kind: 'survey',
  region: 'eu',
  recognition: {
    packages: ['@typeform/api-client', '@typeform/embed', '@typeform/embed-react'],
    hosts: ['api.typeform.com'],
  },
  law: {
    entity: 'TYPEFORM, S.L.',
    country: 'ES',
    privacyPage: 'https://admin.typeform.com/to/dwk6gt',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/typeform.json', read: '2026-11-22' }],
  },
};
