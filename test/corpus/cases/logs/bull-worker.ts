// rule: no-personal-data-in-logs
// form: queue
import { Worker } from 'bullmq';
import pino from 'pino';

const logger = pino({ name: 'mailer' });

interface MailJob {
  email: string;
  template: string;
}

export const worker = new Worker<MailJob>('mail', async (job) => {
  logger.info({ template: job.data.template, id: job.id }, 'job taken');
  logger.info({ data: job.data }, 'job data'); // expect: no-personal-data-in-logs contact.email
});
