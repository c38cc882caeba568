// rule: no-personal-data-in-error-tracking
// form: sanitiser
// annotated: yes
import * as Sentry from '@sentry/node';
import { PersonalData, redact } from '@verklaar/annotations';

class Loan {
  @PersonalData('payment.creditScore') rating = 0;
  product = '';
}

export function declined(loan: Loan) {
  Sentry.setContext('loan', { product: loan.product, loan: redact(loan) });
  Sentry.setExtra('rating', redact(loan.rating));
  Sentry.captureMessage('declined');
}
