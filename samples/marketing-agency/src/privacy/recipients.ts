import { recipient } from '@verklaar/annotations';

/** The customer-relationship system, from which mailings go out. */
export const crm = recipient({
  id: 'crm',
  service: 'api.hubapi.com',
  name: 'HubSpot Ireland Limited',
  role: 'processor',
  kind: 'mail',
  purpose: {
    nl: 'relatiebeheer en het versturen van mailings',
    en: 'customer relations and sending mailings',
    fr: 'la gestion des relations et l’envoi de mailings',
  },
  country: 'IE',
  processingCountries: ['DE'],
  agreement: { reference: 'VWO-HUBSPOT', date: '2026-01-12' },
});

export const linkedIn = recipient({
  id: 'linkedin',
  service: 'linkedin',
  name: 'LinkedIn Ireland Unlimited Company',
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
      certification: { checked: '2026-10-05', url: 'https://www.dataprivacyframework.gov/list' },
    },
  ],
  privacyPage: 'https://www.linkedin.com/legal/privacy-policy',
});

/** Google Ads, with Dynamic Remarketing. */
export const google = recipient({
  id: 'google-ads',
  service: 'google-tag-manager',
  name: 'Google Ireland Limited',
  role: 'controller',
  kind: 'advertising',
  purpose: {
    nl: 'advertenties met Google Ads en Google Dynamic Remarketing',
    en: 'advertising with Google Ads and Google Dynamic Remarketing',
    fr: 'la publicité avec Google Ads et Google Dynamic Remarketing',
  },
  country: 'IE',
  processingCountries: ['US'],
  categories: ['device.cookieId', 'usage.pages'],
  transfers: [
    {
      country: 'US',
      mechanism: 'dpf',
      certification: { checked: '2026-10-05', url: 'https://www.dataprivacyframework.gov/list' },
    },
  ],
  privacyPage: 'https://policies.google.com/privacy',
});
