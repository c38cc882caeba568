import type { ServiceDefinition } from '../service.js';

export const afas: ServiceDefinition = {
  id: 'afas',
  name: 'AFAS',
  kind: 'humanResources',
  region: 'benelux',
  recognition: {
    hosts: ['*.rest.afas.online'],
  },
  law: {
    usualRole: 'processor',
    agreementPage: 'https://klant.afas.nl/sla-av/sla-afas-profit-hoofdstuk-5-verwerkersovereenkomst',
    sources: [
      { url: 'https://klant.afas.nl/sla-av/sla-afas-profit-hoofdstuk-5-verwerkersovereenkomst', read: '2026-11-22' },
    ],
  },
};
