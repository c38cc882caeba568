// rule: no-personal-data-in-urls
// form: queue
import { Queue, Worker } from 'bullmq';

export const queue = new Queue<{ email: string; token: string }>('newsletters');

export const worker = new Worker<{ email: string; token: string }>('newsletters', async (job) => {
  await fetch(`/internal/opened?token=${job.data.token}`);
  await fetch(`/internal/unsubscribe?who=${job.data.email}`); // expect: no-personal-data-in-urls contact.email
});
