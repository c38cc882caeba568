import type { ServiceDefinition } from '../service.js';

export const shortcut: ServiceDefinition = {
  id: 'shortcut',
  name: 'Shortcut',
  kind: 'other',
  recognition: {
    packages: ['@shortcut/client'],
    hosts: ['api.app.shortcut.com'],
    environment: ['SHORTCUT_API_TOKEN'],
  },
};
