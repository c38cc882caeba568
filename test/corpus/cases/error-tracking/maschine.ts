// rule: no-personal-data-in-error-tracking
// form: names in other languages
import * as Sentry from '@sentry/node';

interface Maschine {
  name: string;
  hersteller: { name: string };
  seriennummer: string;
}

export function stoerung(maschine: Maschine, fehler: Error) {
  Sentry.setTag('maschine', maschine.name);
  Sentry.setContext('hersteller', { name: maschine.hersteller.name, nr: maschine.seriennummer });
  Sentry.captureException(fehler);
}
