// rule: no-personal-data-in-analytics
// form: namespace import
import * as Mixpanel from 'mixpanel-browser';

export function register(traveller: { passportNumber: string; airline: string }) {
  Mixpanel.register({ airline: traveller.airline });
  Mixpanel.register({ document: traveller.passportNumber }); // expect: no-personal-data-in-analytics identity.document
}
