import type { ServiceDefinition } from '../service.js';

export const assemblyai: ServiceDefinition = {
  id: 'assemblyai',
  name: 'AssemblyAI',
  kind: 'prompts',
  recognition: {
    packages: ['@ai-sdk/assemblyai', 'assemblyai'],
    hosts: ['api.assemblyai.com', 'streaming.assemblyai.com'],
    environment: ['ASSEMBLYAI_API_KEY'],
  },
};
