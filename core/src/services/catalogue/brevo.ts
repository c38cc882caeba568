import type { ServiceDefinition } from '../service.js';

export const brevo: ServiceDefinition = {
  id: 'brevo',
  name: 'Brevo',
  kind: 'mail',
  region: 'eu',
  recognition: {
    packages: [
      '@getbrevo/brevo',
      '@sendinblue/client',
      'nodemailer-brevo-transport',
      'nodemailer-sendinblue-transport',
      'sib-api-v3-sdk',
      'sib-api-v3-typescript',
    ],
    globals: ['BrevoConversations', 'sendinblue'],
    hosts: ['api.brevo.com'],
    environment: ['BREVO_API_KEY', 'SENDINBLUE_API_KEY'],
  },
  law: {
    entity: 'Sendinblue',
    country: 'FR',
    usualRole: 'processor',
    agreementPage: 'https://www.brevo.com/fr/legal/termsofuse',
    sources: [
      { url: 'https://oxino.com/tratamiento-de-datos-personales_eng', read: '2026-11-22' },
      { url: 'https://www.brevo.com/fr/legal/termsofuse', read: '2026-11-22' },
    ],
  },
};
