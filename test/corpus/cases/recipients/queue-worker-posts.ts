// rule: no-undeclared-recipient
// form: queue
import { Queue, Worker } from 'bullmq';

const queue = new Queue('reviews');

export async function delivered(order: { number: string; email: string }): Promise<void> {
  await queue.add('invite', { reference: order.number, address: order.email }, { delay: 86_400_000 }); // expect: no-undeclared-recipient contact.email
}

export const worker = new Worker('reviews', async (job) => {
  await fetch('https://api.sterrenkijker.example/ping', { method: 'POST', body: job.id });
  await fetch('https://api.sterrenkijker.example/invite', { method: 'POST', body: JSON.stringify(job.data) });
});
