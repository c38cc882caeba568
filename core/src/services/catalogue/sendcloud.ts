import type { ServiceDefinition } from '../service.js';

export const sendcloud: ServiceDefinition = {
  id: 'sendcloud',
  name: 'Sendcloud',
  kind: 'delivery',
  region: 'benelux',
  recognition: {
    hosts: ['panel.sendcloud.sc'],
  },
  law: {
    entity: 'Sendcloud B.V.',
    country: 'NL',
    usualRole: 'processor',
    privacyPage: 'https://sendcloud.com/privacy-policy',
    agreementPage: 'https://www.sendcloud.com/terms-of-processing/',
    sources: [
      { url: 'https://sendcloud.com/privacy-policy', read: '2026-11-22' },
      { url: 'https://www.sendcloud.com/terms-of-processing/', read: '2026-11-22' },
    ],
  },
};
