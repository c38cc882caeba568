import type { ServiceDefinition } from '../service.js';

export const todoist: ServiceDefinition = {
  id: 'todoist',
  name: 'Todoist',
  kind: 'other',
  recognition: {
    packages: ['@doist/todoist-api-typescript'],
    hosts: ['api.todoist.com'],
    environment: ['TODOIST_API_TOKEN'],
  },
};
