import { recipient } from '@verklaar/annotations';

/** Sends our mail and keeps the lists of newsletter subscribers. */
export const brevo = recipient({
  id: 'brevo',
  service: '@getbrevo/brevo',
  name: 'Sendinblue SAS (Brevo)',
  role: 'processor',
  kind: 'mail',
  purpose: { nl: 'e-mails en nieuwsbrieven versturen', en: 'sending e-mails and newsletters' },
  country: 'FR',
  agreement: { reference: 'DPA-BREVO-2026' },
});

export const mollie = recipient({
  id: 'mollie',
  service: '@mollie/api-client',
  name: 'Mollie B.V.',
  role: 'controller',
  kind: 'payment',
  purpose: 'payment',
  country: 'NL',
  categories: ['billing.invoice', 'payment.transaction'],
});

export const teamViewer = recipient({
  id: 'teamviewer',
  service: 'webapi.teamviewer.com',
  name: 'TeamViewer Germany GmbH',
  role: 'processor',
  kind: 'support',
  purpose: {
    nl: 'je toestel op afstand overnemen',
    'nl-NL': 'uw apparaat op afstand overnemen',
    en: 'remote control of your device',
  },
  country: 'DE',
  agreement: { reference: 'DPA-TEAMVIEWER-2026' },
});

export const google = recipient({
  id: 'google-analytics',
  service: 'google-analytics',
  name: 'Google Ireland Limited',
  role: 'processor',
  kind: 'analytics',
  purpose: 'analytics',
  country: 'IE',
  processingCountries: ['US'],
  agreement: { reference: 'DPA-GOOGLE-2026' },
  transfers: [
    {
      country: 'US',
      mechanism: 'dpf',
      certification: { checked: '2026-10-01', url: 'https://www.dataprivacyframework.gov/list' },
    },
  ],
  privacyPage: 'https://policies.google.com/privacy',
});
