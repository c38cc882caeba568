import type { ServiceDefinition } from '../service.js';

export const whatsapp: ServiceDefinition = {
  id: 'whatsapp',
  name: 'WhatsApp',
  kind: 'messaging',
  recognition: {
    packages: ['@whiskeysockets/baileys', 'whatsapp', 'whatsapp-web.js'],
    hosts: ['*.whatsapp.com'],
    environment: ['WHATSAPP_TOKEN'],
  },
  law: {
    entity: 'WhatsApp Ireland Ltd.',
    country: 'IE',
    privacyPage: 'https://www.whatsapp.com/legal/#privacy-policy',
    sources: [{ url: 'https://github.com/datenanfragen/data/blob/master/companies/whatsapp.json', read: '2026-11-22' }],
  },
};
