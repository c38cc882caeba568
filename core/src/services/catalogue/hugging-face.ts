import type { ServiceDefinition } from '../service.js';

export const huggingFace: ServiceDefinition = {
  id: 'hugging-face',
  name: 'Hugging Face',
  kind: 'prompts',
  recognition: {
    packages: ['@ai-sdk/huggingface', '@huggingface/hub', '@huggingface/inference'],
    hosts: ['*.endpoints.huggingface.cloud', '*.huggingface.co', 'huggingface.co'],
    environment: ['HF_TOKEN', 'HUGGINGFACE_API_KEY'],
  },
};
