// rule: no-personal-data-in-error-tracking
// form: literal text
import * as Sentry from '@sentry/node';

const SYSTEM_USER = { id: 'system', username: 'cron', email: 'cron@jobs.example' };

export function asSystem(job: string) {
  Sentry.setTag('job', job);
  Sentry.setUser(SYSTEM_USER);
}
