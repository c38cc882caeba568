import type { ServiceDefinition } from '../service.js';

export const flowmailer: ServiceDefinition = {
  id: 'flowmailer',
  name: 'Flowmailer',
  kind: 'mail',
  region: 'benelux',
  recognition: {
    hosts: ['api.flowmailer.net'],
  },
  law: {
    entity: 'Flowmailer BV',
    country: 'NL',
    usualRole: 'processor',
    privacyPage: 'https://flowmailer.com/public/privacy-beleid',
    transferNote: 'Data centres in the region of Amsterdam; no sub-processors by default.',
    sources: [
      { url: 'https://flowmailer.com/de/uber/impressum', read: '2026-11-22' },
      { url: 'https://flowmailer.com/public/privacy-beleid', read: '2026-11-22' },
    ],
  },
};
