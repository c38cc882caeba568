// rule: no-personal-data-in-error-tracking
// form: whole object by type
// annotated: yes
import * as Sentry from '@sentry/node';
import { PersonalData } from '@verklaar/annotations';

export class Claim {
  @PersonalData('special.health') injury!: string;
  @PersonalData('payment.account') payTo!: string;
  policy!: string;
}

export function reject(claim: Claim, error: Error) {
  Sentry.setTag('policy', claim.policy);
  Sentry.setContext('claim', { ...claim }); // expect: no-personal-data-in-error-tracking special.health payment.account
  Sentry.captureException(error);
}
