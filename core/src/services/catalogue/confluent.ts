import type { ServiceDefinition } from '../service.js';

export const confluent: ServiceDefinition = {
  id: 'confluent',
  name: 'Confluent Cloud',
  kind: 'queue',
  recognition: {
    hosts: ['*.confluent.cloud'],
    environment: ['CONFLUENT_API_KEY'],
  },
};
