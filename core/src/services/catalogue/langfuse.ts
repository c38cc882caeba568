import type { ServiceDefinition } from '../service.js';

export const langfuse: ServiceDefinition = {
  id: 'langfuse',
  name: 'Langfuse',
  kind: 'prompts',
  region: 'eu',
  recognition: {
    packages: ['@langfuse/otel', '@langfuse/tracing', 'langfuse', 'langfuse-core'],
    hosts: ['*.langfuse.com'],
    environment: ['LANGFUSE_PUBLIC_KEY', 'LANGFUSE_SECRET_KEY'],
  },
};
