// rule: no-personal-data-in-error-tracking
// form: queue
import * as Sentry from '@sentry/node';
import { Worker } from 'bullmq';

interface Fax {
  number: string;
  patient: { firstName: string; lastName: string };
}

export const worker = new Worker<Fax>('faxes', async () => undefined);

worker.on('failed', (job, error) => {
  Sentry.withScope((scope) => {
    scope.setTag('job', job?.id ?? 'unknown');
    scope.setExtra('patient', job?.data.patient); // expect: no-personal-data-in-error-tracking identity.name
    Sentry.captureException(error);
  });
});
