import type { ServiceDefinition } from '../service.js';

export const deepl: ServiceDefinition = {
  id: 'deepl',
  name: 'DeepL',
  kind: 'other',
  region: 'eu',
  recognition: {
    packages: ['deepl', 'deepl-node'],
    hosts: ['api-free.deepl.com', 'api.deepl.com'],
    environment: ['DEEPL_API_KEY', 'DEEPL_AUTH_KEY'],
  },
  law: {
    entity: 'DeepL SE',
    country: 'DE',
    privacyPage: 'https://www.deepl.com/de/privacy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/deepl.json', read: '2026-11-22' }],
  },
};
