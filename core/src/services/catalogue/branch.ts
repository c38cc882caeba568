import type { ServiceDefinition } from '../service.js';

export const branch: ServiceDefinition = {
  id: 'branch',
  name: 'Branch',
  kind: 'advertising',
  recognition: {
    packages: ['branch-sdk', 'react-native-branch'],
    globals: ['branch'],
    hosts: ['*.branch.io'],
    environment: ['BRANCH_KEY'],
  },
  law: {
    entity: 'Branch Metrics, Inc.',
    country: 'US',
    privacyPage: 'https://branch.io/policies/#privacy',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/branch-io.json', read: '2026-11-22' },
    ],
  },
};
