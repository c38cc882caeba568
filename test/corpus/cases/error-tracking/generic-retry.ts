// rule: no-personal-data-in-error-tracking
// form: generics
import * as Sentry from '@sentry/node';

async function retry<A extends unknown[], R>(work: (...values: A) => Promise<R>, times: number, ...values: A): Promise<R> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(...values);
    } catch (error) {
      Sentry.addBreadcrumb({ message: `attempt ${attempt} of ${times}`, data: { taken: values.length } });
      if (attempt >= times) throw error;
    }
  }
}

export async function invite(guest: { email: string }, send: (to: string) => Promise<void>): Promise<void> {
  await retry(send, 3, guest.email);
}
