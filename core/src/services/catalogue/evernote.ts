import type { ServiceDefinition } from '../service.js';

export const evernote: ServiceDefinition = {
  id: 'evernote',
  name: 'Evernote',
  kind: 'other',
  recognition: {
    packages: ['evernote'],
    hosts: ['sandbox.evernote.com', 'www.evernote.com'],
  },
  law: {
    entity: 'Evernote GmbH',
    country: 'CH',
    privacyPage: 'https://evernote.com/privacy/policy-5-25-2018',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/evernote.json', read: '2026-11-22' }],
  },
};
