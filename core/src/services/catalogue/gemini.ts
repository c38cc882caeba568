import type { ServiceDefinition } from '../service.js';

export const gemini: ServiceDefinition = {
  id: 'gemini',
  name: 'Google Gemini',
  kind: 'prompts',
  recognition: {
    packages: [
      '@ai-sdk/google',
      '@ai-sdk/google-vertex',
      '@google-cloud/aiplatform',
      '@google-cloud/vertexai',
      '@google/genai',
      '@google/generative-ai',
      '@langchain/google-genai',
      '@langchain/google-vertexai',
    ],
    hosts: ['aiplatform.googleapis.com', 'generativelanguage.googleapis.com'],
    environment: ['GEMINI_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY'],
  },
  law: {
    privacyPage: 'https://policies.google.com/privacy/update',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/google.json', read: '2026-11-22' }],
  },
};
