import type { ServiceDefinition } from '../service.js';

export const vapi: ServiceDefinition = {
  id: 'vapi',
  name: 'Vapi',
  kind: 'prompts',
  recognition: {
    packages: ['@vapi-ai/server-sdk', '@vapi-ai/web'],
    hosts: ['api.vapi.ai'],
    environment: ['VAPI_API_KEY'],
  },
};
