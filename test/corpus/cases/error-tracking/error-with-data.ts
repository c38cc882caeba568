// rule: no-personal-data-in-error-tracking
// form: error object
// annotated: yes
import { captureException } from '@sentry/node';
import { PersonalData } from '@verklaar/annotations';

export class Rejected extends Error {
  @PersonalData('payment.card') card = '';
  step = 0;
}

export function report(error: Rejected) {
  captureException(error, { extra: { step: error.step } });
  captureException(error, { extra: { card: error.card } }); // expect: no-personal-data-in-error-tracking payment.card
}
