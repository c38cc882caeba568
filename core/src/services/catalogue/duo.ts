import type { ServiceDefinition } from '../service.js';

export const duo: ServiceDefinition = {
  id: 'duo',
  name: 'Duo',
  kind: 'authentication',
  recognition: {
    packages: ['@duosecurity/duo_universal'],
    hosts: ['*.duosecurity.com'],
  },
  law: {
    entity: 'Cisco Systems, Inc.',
    privacyPage: 'https://www.cisco.com/c/en/us/about/legal/privacy-full.html',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/cisco.json', read: '2026-11-22' }],
  },
};
