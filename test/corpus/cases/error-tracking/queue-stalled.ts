// rule: no-personal-data-in-error-tracking
// form: queue
import * as Sentry from '@sentry/node';
import { QueueEvents } from 'bullmq';

const events = new QueueEvents('password-mails');

events.on('stalled', ({ jobId }) => {
  Sentry.captureMessage(`password mail ${jobId} stalled`);
});

events.on('failed', ({ jobId, failedReason }) => {
  Sentry.addBreadcrumb({ category: 'queue', data: { jobId, reason: failedReason.length } });
});
