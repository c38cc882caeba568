import type { ServiceDefinition } from '../service.js';

export const sanity: ServiceDefinition = {
  id: 'sanity',
  name: 'Sanity',
  kind: 'content',
  recognition: {
    packages: ['@nuxtjs/sanity', '@sanity/client', 'next-sanity'],
    hosts: ['*.sanity.io'],
    environment: ['SANITY_API_TOKEN', 'SANITY_PROJECT_ID'],
  },
};
