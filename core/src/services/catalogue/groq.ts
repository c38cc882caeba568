import type { ServiceDefinition } from '../service.js';

export const groq: ServiceDefinition = {
  id: 'groq',
  name: 'Groq',
  kind: 'prompts',
  recognition: {
    packages: ['@ai-sdk/groq', '@langchain/groq', 'groq-sdk'],
    hosts: ['api.groq.com'],
    environment: ['GROQ_API_KEY'],
  },
};
