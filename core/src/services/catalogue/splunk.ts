import type { ServiceDefinition } from '../service.js';

export const splunk: ServiceDefinition = {
  id: 'splunk',
  name: 'Splunk',
  kind: 'logging',
  recognition: {
    packages: ['@splunk/*', 'splunk-bunyan-logger', 'splunk-logging', 'winston-splunk-httplogger'],
    globals: ['SplunkRum'],
    hosts: ['*.signalfx.com'],
    environment: ['SPLUNK_TOKEN'],
  },
};
