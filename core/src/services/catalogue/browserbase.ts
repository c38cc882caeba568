import type { ServiceDefinition } from '../service.js';

export const browserbase: ServiceDefinition = {
  id: 'browserbase',
  name: 'Browserbase',
  kind: 'other',
  recognition: {
    packages: ['@browserbasehq/sdk'],
    hosts: ['api.browserbase.com'],
    environment: ['BROWSERBASE_API_KEY'],
  },
};
