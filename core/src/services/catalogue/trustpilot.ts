import type { ServiceDefinition } from '../service.js';

export const trustpilot: ServiceDefinition = {
  id: 'trustpilot',
  name: 'Trustpilot',
  kind: 'survey',
  region: 'eu',
  recognition: {
    hosts: ['*.trustpilot.com'],
  },
  law: {
    entity: 'Trustpilot A/S',
    country: 'DK',
    privacyPage: 'https://uk.legal.trustpilot.com/end-user-privacy-terms',
    sources: [
      { url: 'https://github.com/datenanfragen/data/blob/master/companies/trustpilot.json', read: '2026-11-22' },
    ],
  },
};
