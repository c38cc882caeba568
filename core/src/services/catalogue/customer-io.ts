import type { ServiceDefinition } from '../service.js';

export const customerIo: ServiceDefinition = {
  id: 'customer-io',
  name: 'Customer.io',
  kind: 'marketing',
  recognition: {
    packages: [
      '@customerio/cdp-analytics-browser',
      '@customerio/cdp-analytics-node',
      'customerio-node',
      'customerio-reactnative',
    ],
    globals: ['_cio'],
    hosts: ['api-eu.customer.io', 'api.customer.io', 'track-eu.customer.io', 'track.customer.io'],
    environment: ['CUSTOMERIO_API_KEY', 'CUSTOMERIO_SITE_ID'],
  },
};
