// rule: no-personal-data-in-error-tracking
// form: queue
// annotated: yes
import * as Sentry from '@sentry/node';
import { Queue, Worker } from 'bullmq';
import type { Personal } from '@verklaar/annotations';

interface Invitation {
  course: string;
  attendee: Personal<string, 'identity.name'>;
}

export const invitations = new Queue<Invitation>('invitations');

const worker = new Worker<Invitation>('invitations', async (job) => {
  Sentry.addBreadcrumb({ message: `course ${job.data.course}` });
});

worker.on('failed', (job, error) => {
  Sentry.captureException(error, { tags: { job: job?.id, queue: invitations.name } });
  Sentry.captureException(error, { extra: { data: job?.data } }); // expect: no-personal-data-in-error-tracking identity.name
});
