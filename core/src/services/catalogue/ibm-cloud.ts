import type { ServiceDefinition } from '../service.js';

export const ibmCloud: ServiceDefinition = {
  id: 'ibm-cloud',
  name: 'IBM Cloud',
  kind: 'hosting',
  recognition: {
    packages: ['@ibm-cloud/*', 'ibm-cloud-sdk-core', 'ibm-cos-sdk', 'ibm-watson'],
    hosts: ['*.cloud.ibm.com'],
    environment: ['IBM_CLOUD_API_KEY'],
  },
  law: {
    entity: 'IBM International Group B.V.',
    country: 'NL',
    privacyPage: 'https://www.ibm.com/privacy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/ibm.json', read: '2026-11-22' }],
  },
};
