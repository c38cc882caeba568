import type { ServiceDefinition } from '../service.js';

export const dpd: ServiceDefinition = {
  id: 'dpd',
  name: 'DPD',
  kind: 'delivery',
  region: 'eu',
  recognition: {
    hosts: ['api.dpdgroup.com', 'shipping.dpdgroup.com', 'wsshipper.dpd.be', 'wsshipper.dpd.nl'],
  },
  law: {
    usualRole: 'controller',
    sources: [{ url: 'https://www.dpd.com/nl/nl/privacy-statement/', read: '2026-11-22' }],
  },
};
