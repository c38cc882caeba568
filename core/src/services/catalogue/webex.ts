import type { ServiceDefinition } from '../service.js';

export const webex: ServiceDefinition = {
  id: 'webex',
  name: 'Cisco Webex',
  kind: 'video',
  recognition: {
    packages: ['webex', 'webex-node-bot-framework'],
    hosts: ['*.webexapis.com', 'webexapis.com'],
    environment: ['WEBEX_ACCESS_TOKEN'],
  },
  law: {
    entity: 'Cisco Systems, Inc.',
    privacyPage: 'https://www.cisco.com/c/en/us/about/legal/privacy-full.html',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/cisco.json', read: '2026-11-22' }],
  },
};
