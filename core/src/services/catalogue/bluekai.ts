import type { ServiceDefinition } from '../service.js';

export const bluekai: ServiceDefinition = {
  id: 'bluekai',
  name: 'Oracle BlueKai',
  kind: 'advertising',
  recognition: {
    hosts: ['*.bluekai.com'],
  },
  law: {
    entity: 'Oracle Corporation',
    privacyPage: 'https://www.oracle.com/legal/privacy/services-privacy-policy.html',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/oracle.json', read: '2026-11-22' }],
  },
};
