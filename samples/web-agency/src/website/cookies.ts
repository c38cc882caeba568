import { terminalAccess } from '@verklaar/annotations';

import { google, websiteAnalytics, websiteSecurity } from '../privacy.js';

/** Keeps forms from being sent by another site in the visitor's name. */
export const formCookie = terminalAccess({
  key: 'form',
  kind: 'cookie',
  purpose: { nl: 'formulieren beschermen tegen misbruik', en: 'protecting forms against misuse' },
  duration: 'session',
  necessity: 'necessary',
  recipients: [],
  activity: websiteSecurity,
});

/** Remembers what the visitor chose about statistics. */
export const consentCookie = terminalAccess({
  key: 'consent',
  kind: 'cookie',
  purpose: {
    nl: 'je cookiekeuze onthouden',
    'nl-NL': 'uw cookiekeuze onthouden',
    en: 'remembering your cookie choice',
  },
  duration: 'P6M',
  necessity: 'necessary',
  recipients: [],
  activity: websiteSecurity,
});

export const analyticsCookies = terminalAccess({
  key: '_ga*',
  kind: 'cookie',
  purpose: { nl: 'bezoekers en bezoeken tellen', en: 'counting visitors and visits' },
  duration: 'P14M',
  necessity: 'none',
  consent: {
    nl: 'met twee even grote knoppen: aanvaarden of weigeren',
    en: 'with two buttons of the same size: accept or refuse',
  },
  recipients: [google],
  activity: websiteAnalytics,
  categories: ['device.cookieId', 'usage.pages'],
});
