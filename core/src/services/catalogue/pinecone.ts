import type { ServiceDefinition } from '../service.js';

export const pinecone: ServiceDefinition = {
  id: 'pinecone',
  name: 'Pinecone',
  kind: 'search',
  recognition: {
    packages: ['@langchain/pinecone', '@pinecone-database/pinecone'],
    hosts: ['*.pinecone.io'],
    environment: ['PINECONE_API_KEY'],
  },
};
