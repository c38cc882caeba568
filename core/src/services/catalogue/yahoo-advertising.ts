import type { ServiceDefinition } from '../service.js';

export const yahooAdvertising: ServiceDefinition = {
  id: 'yahoo-advertising',
  name: 'Yahoo Advertising',
  kind: 'advertising',
  recognition: {
    hosts: ['*.analytics.yahoo.com'],
  },
  law: {
    entity: 'Yahoo EMEA Limited',
    country: 'IE',
    privacyPage: 'https://legal.yahoo.com/ie/en/yahoo/privacy/index.html',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/verizon-media.json', read: '2026-11-22' },
    ],
  },
};
