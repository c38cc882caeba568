import type { ServiceDefinition } from '../service.js';

export const clarity: ServiceDefinition = {
  id: 'clarity',
  name: 'Microsoft Clarity',
  kind: 'analytics',
  recognition: {
    packages: ['@microsoft/clarity', 'clarity-js', 'react-microsoft-clarity'],
    globals: ['clarity'],
    hosts: ['*.clarity.ms'],
  },
  law: {
    entity: 'Microsoft Ireland Operations Ltd.',
    country: 'IE',
    privacyPage: 'https://privacy.microsoft.com/privacystatement',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/microsoft.json', read: '2026-11-22' },
    ],
  },
};
