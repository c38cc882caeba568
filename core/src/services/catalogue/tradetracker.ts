import type { ServiceDefinition } from '../service.js';

export const tradetracker: ServiceDefinition = {
  id: 'tradetracker',
  name: 'TradeTracker',
  kind: 'advertising',
  region: 'benelux',
  recognition: {
    hosts: ['*.tradetracker.net'],
  },
};
