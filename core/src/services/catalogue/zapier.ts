import type { ServiceDefinition } from '../service.js';

export const zapier: ServiceDefinition = {
  id: 'zapier',
  name: 'Zapier',
  kind: 'other',
  recognition: {
    hosts: ['*.zapier.com'],
    environment: ['ZAPIER_WEBHOOK_URL'],
  },
};
