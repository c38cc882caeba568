import type { ServiceDefinition } from '../service.js';

export const vultr: ServiceDefinition = {
  id: 'vultr',
  name: 'Vultr',
  kind: 'hosting',
  recognition: {
    packages: ['@vultr/vultr-node'],
    hosts: ['*.vultrobjects.com', 'api.vultr.com'],
    environment: ['VULTR_API_KEY'],
  },
  law: {
    entity: 'The Constant Company, LLC',
    country: 'US',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/vultr.json', read: '2026-11-22' }],
  },
};
