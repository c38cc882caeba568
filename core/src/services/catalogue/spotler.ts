import type { ServiceDefinition } from '../service.js';

export const spotler: ServiceDefinition = {
  id: 'spotler',
  name: 'Spotler',
  kind: 'marketing',
  region: 'benelux',
  recognition: {
    hosts: ['restapi.mailplus.nl'],
  },
  law: {
    entity: 'Spotler Nederland B.V.',
    country: 'NL',
    usualRole: 'processor',
    privacyPage: 'https://spotler.com/privacy-statement-english',
    agreementPage: 'https://helpcenter.spotler.nl/hc/en-us/articles/360011980654-Processor-agreement',
    sources: [
      { url: 'https://helpcenter.spotler.nl/hc/en-us/articles/360011980654-Processor-agreement', read: '2026-11-22' },
      { url: 'https://spotler.com/privacy-statement-english', read: '2026-11-22' },
    ],
  },
};
