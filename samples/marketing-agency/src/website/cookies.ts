import { terminalAccess } from '@verklaar/annotations';

import { advertising, fraudPrevention, google, linkedIn, statistics } from '../privacy.js';

const asked = {
  nl: 'bij je eerste bezoek, met even grote knoppen voor ja en nee',
  en: 'at your first visit, with buttons of the same size for yes and no',
  fr: 'à ta première visite, avec des boutons de même taille pour oui et non',
};

export const choiceCookie = terminalAccess({
  key: 'choice',
  kind: 'cookie',
  purpose: { nl: 'je cookiekeuze onthouden', en: 'remembering your cookie choice', fr: 'retenir ton choix de cookies' },
  duration: 'P180D',
  necessity: 'necessary',
  recipients: [],
  activity: fraudPrevention,
});

export const visitCookie = terminalAccess({
  key: 'visit',
  kind: 'cookie',
  purpose: { nl: 'bezoeken tellen', en: 'counting visits', fr: 'compter les visites' },
  duration: 'session',
  necessity: 'none',
  consent: asked,
  recipients: [],
  activity: statistics,
  categories: ['device.cookieId', 'usage.pages'],
});

export const googleCookies = terminalAccess({
  key: '_gcl_*',
  kind: 'cookie',
  purpose: {
    nl: 'advertenties van Google kiezen en meten',
    en: 'choosing and measuring advertisements of Google',
    fr: 'choisir et mesurer des publicités de Google',
  },
  duration: 'P90D',
  necessity: 'none',
  consent: asked,
  recipients: [google],
  activity: advertising,
  categories: ['device.cookieId', 'usage.pages'],
});

export const linkedInCookies = terminalAccess({
  key: 'li_*',
  kind: 'cookie',
  purpose: {
    nl: 'advertenties van LinkedIn kiezen en meten',
    en: 'choosing and measuring advertisements of LinkedIn',
    fr: 'choisir et mesurer des publicités de LinkedIn',
  },
  duration: 'P90D',
  necessity: 'none',
  consent: asked,
  recipients: [linkedIn],
  activity: advertising,
  categories: ['device.cookieId', 'usage.pages'],
});
