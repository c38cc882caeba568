import type { ServiceDefinition } from '../service.js';

export const pandadoc: ServiceDefinition = {
  id: 'pandadoc',
  name: 'PandaDoc',
  kind: 'signing',
  recognition: {
    packages: ['pandadoc-node-client'],
    hosts: ['*.pandadoc.com'],
    environment: ['PANDADOC_API_KEY'],
  },
};
