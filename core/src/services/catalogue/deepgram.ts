import type { ServiceDefinition } from '../service.js';

export const deepgram: ServiceDefinition = {
  id: 'deepgram',
  name: 'Deepgram',
  kind: 'prompts',
  recognition: {
    packages: ['@ai-sdk/deepgram', '@deepgram/sdk'],
    hosts: ['agent.deepgram.com', 'api.deepgram.com'],
    environment: ['DEEPGRAM_API_KEY'],
  },
};
