// rule: no-personal-data-in-logs
// form: queue
import { type Job, Worker } from 'bullmq';

interface MailJob { to: string; email: string; template: string }

export const worker = new Worker<MailJob>('mails', async (job: Job<MailJob>) => {
  console.log('job', job.id, job.name, job.data.template);
  console.log('mailing', job.data.email); // expect: no-personal-data-in-logs contact.email
  if (job.attemptsMade > 0) console.warn('again', job.data); // expect: no-personal-data-in-logs contact.email
});

worker.on('failed', (job, error) => {
  console.error('failed', job?.id, error.message);
  console.error(job?.data.email, 'got nothing'); // expect: no-personal-data-in-logs contact.email
});
