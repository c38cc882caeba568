// rule: no-personal-data-in-error-tracking
// form: queue
import * as Sentry from '@sentry/node';
import { Queue, Worker } from 'bullmq';

interface Reminder {
  email: string;
  firstName: string;
}

const queue = new Queue<Reminder>('reminders');
const worker = new Worker<Reminder>('reminders', async (job) => job.data.email.length > 0);

worker.on('failed', async (job, error) => {
  const waiting = await queue.getWaitingCount();
  Sentry.captureException(error, {
    tags: { queue: queue.name, attempt: job?.attemptsMade },
    extra: { waiting, job: job?.id, keys: Object.keys(job?.data ?? {}) },
  });
});
