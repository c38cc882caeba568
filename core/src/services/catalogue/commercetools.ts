import type { ServiceDefinition } from '../service.js';

export const commercetools: ServiceDefinition = {
  id: 'commercetools',
  name: 'commercetools',
  kind: 'commerce',
  region: 'eu',
  recognition: {
    packages: ['@commercetools/platform-sdk'],
    hosts: ['api.*.*.commercetools.com'],
    environment: ['CTP_CLIENT_ID'],
  },
};
