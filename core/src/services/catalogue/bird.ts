import type { ServiceDefinition } from '../service.js';

export const bird: ServiceDefinition = {
  id: 'bird',
  name: 'Bird (MessageBird)',
  kind: 'messaging',
  region: 'benelux',
  recognition: {
    packages: ['messagebird'],
    hosts: ['*.bird.com', '*.messagebird.com'],
    environment: ['MESSAGEBIRD_API_KEY'],
  },
  law: {
    usualRole: 'processor',
    agreementPage: 'https://bird.com/legal/dpa',
    subProcessorsPage: 'https://docs.bird.com/applications/help-and-reference/data-protection/approved-subprocessors',
    transferNote:
      'Affiliates in the Netherlands, the United Kingdom and the United States; hosting in Ireland, India or the United States, as the customer selects.',
    sources: [
      { url: 'https://bird.com/legal/dpa', read: '2026-11-22' },
      {
        url: 'https://docs.bird.com/applications/help-and-reference/data-protection/approved-subprocessors',
        read: '2026-11-22',
      },
    ],
  },
};
