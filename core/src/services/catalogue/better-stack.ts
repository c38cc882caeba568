import type { ServiceDefinition } from '../service.js';

export const betterStack: ServiceDefinition = {
  id: 'better-stack',
  name: 'Better Stack',
  kind: 'logging',
  region: 'eu',
  recognition: {
    packages: [
      '@loglayer/transport-betterstack',
      '@logtail/browser',
      '@logtail/bunyan',
      '@logtail/edge',
      '@logtail/js',
      '@logtail/next',
      '@logtail/node',
      '@logtail/pino',
      '@logtail/winston',
    ],
    hosts: ['in.logs.betterstack.com'],
  },
};
