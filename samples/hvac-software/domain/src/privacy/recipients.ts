import { recipient } from '@verklaar/annotations';

import { operatingSystem } from './terms.js';

/** Keeps the questions that people ask our support. */
export const helpdeskSystem = recipient({
  id: 'helpdesk',
  service: 'api.baliewerk.example',
  name: 'Baliewerk Voorbeeld BV',
  role: 'processor',
  kind: 'support',
  purpose: {
    nl: 'het onlinehelpdesksysteem',
    en: 'the online helpdesk system',
    fr: 'le système d’assistance en ligne',
    de: 'das Online-Helpdesk-System',
  },
  country: 'NL',
  agreement: { reference: 'VWO-BALIEWERK', date: '2026-02-02' },
});

/** Tells us which errors occur, in the API and in the browser. */
export const errorTracker = recipient({
  id: 'sentry',
  service: 'sentry',
  name: 'Functional Software, Inc. (Sentry)',
  role: 'processor',
  kind: 'analytics',
  purpose: 'errorTracking',
  country: 'US',
  agreement: { reference: 'DPA-SENTRY', date: '2026-01-15' },
  categories: ['account.username', 'contact.email', 'device.userAgent', 'usage.logs', 'usage.pages', operatingSystem],
  transfers: [
    {
      country: 'US',
      mechanism: 'scc',
      copy: {
        nl: 'via privacy@klimaatwerk.example',
        en: 'through privacy@klimaatwerk.example',
        fr: 'via privacy@klimaatwerk.example',
        de: 'über privacy@klimaatwerk.example',
      },
      assessment: 'TIA-SENTRY-2026',
    },
  ],
  privacyPage: 'https://sentry.io/privacy/',
});

export const mollie = recipient({
  id: 'mollie',
  service: '@mollie/api-client',
  name: 'Mollie B.V.',
  role: 'controller',
  kind: 'payment',
  purpose: 'payment',
  country: 'NL',
  categories: ['payment.transaction'],
  privacyPage: 'https://www.mollie.com/en/privacy',
});

/** Shows our advertisements elsewhere, to visitors who agreed. */
export const advertisingNetwork = recipient({
  id: 'google-ads',
  service: 'google-tag-manager',
  name: 'Google Ireland Limited',
  role: 'controller',
  kind: 'advertising',
  purpose: 'advertising',
  country: 'IE',
  processingCountries: ['US'],
  categories: ['device.cookieId', 'usage.pages'],
  transfers: [
    {
      country: 'US',
      mechanism: 'dpf',
      certification: { checked: '2026-10-01', url: 'https://www.dataprivacyframework.gov/list' },
    },
  ],
  privacyPage: 'https://policies.google.com/privacy',
});
