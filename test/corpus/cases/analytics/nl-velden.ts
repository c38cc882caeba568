// rule: no-personal-data-in-analytics
// form: names in other languages
import mixpanel from 'mixpanel-browser';

interface Huurder {
  rekeningnummer: string;
  woning: { naam: string; kamers: number };
}

export function ingeschreven(huurder: Huurder) {
  mixpanel.track('ingeschreven', { woning: huurder.woning.naam, kamers: huurder.woning.kamers });
  mixpanel.track('ingeschreven', { rekening: huurder.rekeningnummer }); // expect: no-personal-data-in-analytics payment.account
}
