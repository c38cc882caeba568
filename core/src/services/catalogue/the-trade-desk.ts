import type { ServiceDefinition } from '../service.js';

export const theTradeDesk: ServiceDefinition = {
  id: 'the-trade-desk',
  name: 'The Trade Desk',
  kind: 'advertising',
  recognition: {
    globals: ['ttd_dom_ready'],
    hosts: ['*.adsrvr.org'],
  },
  law: {
    entity: 'The UK Trade Desk Ltd.',
    country: 'GB',
    privacyPage: 'https://www.thetradedesk.com/legal/privacy',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/thetradedesk.json', read: '2026-11-22' },
    ],
  },
};
