// rule: no-personal-data-in-logs
// form: queue
// annotated: yes
import { Worker } from 'bullmq';
import type { Personal } from '@verklaar/annotations';

interface Reminder {
  slot: number;
  to: Personal<string, 'contact.email'>;
}

export const worker = new Worker<Reminder>('reminders', async (job) => {
  console.log(`job ${job.id} of ${job.name}, slot ${job.data.slot}`);
  if (job.data.to === '') console.warn('no address in the job');
});
