import type { ServiceDefinition } from '../service.js';

export const lightstep: ServiceDefinition = {
  id: 'lightstep',
  name: 'ServiceNow Cloud Observability (Lightstep)',
  kind: 'logging',
  recognition: {
    packages: ['lightstep-opentelemetry-launcher-node', 'lightstep-tracer'],
    hosts: ['*.lightstep.com'],
    environment: ['LIGHTSTEP_ACCESS_TOKEN'],
  },
};
