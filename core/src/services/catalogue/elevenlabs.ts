import type { ServiceDefinition } from '../service.js';

export const elevenlabs: ServiceDefinition = {
  id: 'elevenlabs',
  name: 'ElevenLabs',
  kind: 'prompts',
  recognition: {
    packages: ['@ai-sdk/elevenlabs', '@elevenlabs/*', 'elevenlabs'],
    hosts: ['*.elevenlabs.io'],
    environment: ['ELEVENLABS_API_KEY'],
  },
};
