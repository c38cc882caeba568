import type { ServiceDefinition } from '../service.js';

export const langsmith: ServiceDefinition = {
  id: 'langsmith',
  name: 'LangSmith',
  kind: 'prompts',
  recognition: {
    packages: ['langsmith'],
    hosts: ['api.smith.langchain.com', 'eu.api.smith.langchain.com'],
    environment: ['LANGCHAIN_API_KEY', 'LANGSMITH_API_KEY'],
  },
};
