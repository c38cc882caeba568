import type { ServiceDefinition } from '../service.js';

export const rapidapi: ServiceDefinition = {
  id: 'rapidapi',
  name: 'RapidAPI',
  kind: 'other',
  recognition: {
    hosts: ['*.p.rapidapi.com'],
    environment: ['RAPIDAPI_KEY'],
  },
};
