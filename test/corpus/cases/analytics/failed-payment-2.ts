// rule: no-personal-data-in-analytics
// form: error object
import posthog from 'posthog-js';

type Failure = Error & { iban?: string; reason: string };

export function onFailure(error: Failure) {
  posthog.capture('payment failed', { reason: error.reason, name: error.name });
  posthog.capture('payment failed', { account: error.iban }); // expect: no-personal-data-in-analytics payment.account
}
