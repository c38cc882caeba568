import type { ServiceDefinition } from '../service.js';

export const oracleCloud: ServiceDefinition = {
  id: 'oracle-cloud',
  name: 'Oracle Cloud',
  kind: 'hosting',
  recognition: {
    packages: ['oci-common', 'oci-objectstorage', 'oci-sdk'],
    hosts: ['*.oraclecloud.com'],
  },
  law: {
    entity: 'Oracle Corporation',
    privacyPage: 'https://www.oracle.com/legal/privacy/services-privacy-policy.html',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/oracle.json', read: '2026-11-22' }],
  },
};
