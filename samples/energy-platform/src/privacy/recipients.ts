import { recipient } from '@verklaar/annotations';

/** The cloud in which everything runs: neither in Belgium nor in France. */
export const hosting = recipient({
  id: 'hosting',
  name: 'Wolkenveld Cloud Limited',
  role: 'processor',
  kind: 'hosting',
  purpose: {
    nl: 'hosting, opslag, netwerk en andere clouddiensten',
    fr: 'hébergement, stockage, réseau et autres services cloud',
    en: 'hosting, storage, networking and other cloud services',
  },
  country: 'IE',
  processingCountries: ['DE', 'US'],
  agreement: { reference: 'DPA-WOLKENVELD-2026', date: '2026-01-15' },
  transfers: [
    {
      country: 'US',
      mechanism: 'scc',
      copy: {
        nl: 'per e-mail via hulp@buurtstroom.example',
        fr: 'par e-mail à hulp@buurtstroom.example',
        en: 'by e-mail at hulp@buurtstroom.example',
      },
      assessment: 'TIA-WOLKENVELD-2026',
    },
  ],
});

export const security = recipient({
  id: 'security',
  name: 'Poortwacht Security BV',
  role: 'processor',
  kind: 'support',
  purpose: {
    nl: 'onze platformen beveiligen',
    fr: 'sécuriser nos plateformes',
    en: 'securing our platforms',
  },
  country: 'NL',
  agreement: { reference: 'DPA-POORTWACHT-2026', date: '2026-02-01' },
});

/** Another platform, on which members keep an account of their own. */
export const sunPortal = recipient({
  id: 'sun-portal',
  service: 'api.zonmeter.example',
  name: 'Zonmeter Voorbeeld GmbH',
  role: 'controller',
  kind: 'gridOperator',
  purpose: {
    nl: 'gegevens van je zonnepanelen aan ons geven',
    fr: 'nous transmettre les données de vos panneaux solaires',
    en: 'giving us the data of your solar panels',
  },
  country: 'DE',
  categories: ['account.token'],
  privacyPage: 'https://zonmeter.example/privacy',
});
