import type { ServiceDefinition } from '../service.js';

export const grafana: ServiceDefinition = {
  id: 'grafana',
  name: 'Grafana Cloud',
  kind: 'logging',
  recognition: {
    packages: ['@grafana/faro-react', '@grafana/faro-web-sdk', '@grafana/faro-web-tracing'],
    hosts: ['*.grafana.com', '*.grafana.net'],
    environment: ['GRAFANA_API_KEY'],
  },
};
