import type { ServiceDefinition } from '../service.js';

export const usabilla: ServiceDefinition = {
  id: 'usabilla',
  name: 'Usabilla',
  kind: 'survey',
  region: 'benelux',
  recognition: {
    packages: ['usabilla-react-native'],
    hosts: ['*.usabilla.com'],
  },
};
