// rule: no-personal-data-in-error-tracking
// form: names in other languages
import * as Sentry from '@sentry/node';

interface Gebruiker {
  gebruikersnaam: string;
  emailadres: string;
  thema: 'donker' | 'licht';
}

export function koppel(gebruiker: Gebruiker) {
  Sentry.setTag('thema', gebruiker.thema);
  Sentry.setTag('emailadres', gebruiker.emailadres); // expect: no-personal-data-in-error-tracking contact.email
}
