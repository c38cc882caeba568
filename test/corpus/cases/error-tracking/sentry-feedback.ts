// rule: no-personal-data-in-error-tracking
// form: form data
import { captureFeedback } from '@sentry/browser';

export function onFeedback(form: HTMLFormElement): void {
  const data = new FormData(form);
  const email = data.get('email');
  // expect: no-personal-data-in-error-tracking contact.email
  captureFeedback({
    message: 'feedback form',
    email: typeof email === 'string' ? email : undefined,
  });
}
