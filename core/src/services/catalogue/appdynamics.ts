import type { ServiceDefinition } from '../service.js';

export const appdynamics: ServiceDefinition = {
  id: 'appdynamics',
  name: 'AppDynamics',
  kind: 'logging',
  recognition: {
    packages: ['appdynamics'],
    globals: ['ADRUM'],
    hosts: ['*.appdynamics.com', '*.eum-appdynamics.com'],
  },
  law: {
    entity: 'Cisco Systems, Inc.',
    privacyPage: 'https://www.cisco.com/c/en/us/about/legal/privacy-full.html',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/cisco.json', read: '2026-11-22' }],
  },
};
