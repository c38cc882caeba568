// rule: no-personal-data-in-errors
// form: queue
import { UnrecoverableError, Worker } from 'bullmq';

interface SmsJob {
  mobileNumber: string;
  template: string;
}

declare const templates: Map<string, string>;

export const worker = new Worker<SmsJob>('sms', async (job) => {
  const text = templates.get(job.data.template);
  if (text === undefined) throw new UnrecoverableError(`no template ${job.data.template}`);
  if (!job.data.mobileNumber.startsWith('+31')) {
    throw new Error(`cannot send to ${job.data.mobileNumber}`); // expect: no-personal-data-in-errors contact.phone
  }
  return text.length;
});
