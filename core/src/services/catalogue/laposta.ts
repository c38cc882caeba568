import type { ServiceDefinition } from '../service.js';

export const laposta: ServiceDefinition = {
  id: 'laposta',
  name: 'Laposta',
  kind: 'marketing',
  region: 'benelux',
  recognition: {
    hosts: ['api.laposta.nl'],
  },
  law: {
    entity: 'Laposta B.V.',
    country: 'NL',
    usualRole: 'processor',
    privacyPage: 'https://www.laposta.nl/en/privacyverklaring',
    sources: [
      { url: 'https://docs.laposta.nl/article/456-hoe-zorg-ik-ervoor-dat-ik-voldoe-aan-de-avg', read: '2026-11-22' },
      { url: 'https://www.laposta.nl/en/privacyverklaring', read: '2026-11-22' },
    ],
  },
};
