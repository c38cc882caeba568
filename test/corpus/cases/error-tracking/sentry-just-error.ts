// rule: no-personal-data-in-error-tracking
// form: error object
import * as Sentry from '@sentry/node';

export async function run(job: { user: { email: string } }, send: (to: string) => Promise<void>) {
  try {
    await send(job.user.email);
  } catch (error) {
    Sentry.captureException(error);
    Sentry.captureMessage(`job failed: ${(error as Error).message}`);
  }
}
