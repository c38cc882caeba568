// rule: no-personal-data-in-errors
// form: queue
import { Queue } from 'bullmq';

const mails = new Queue('mails');

export async function plan(order: { id: string; email: string }) {
  const job = await mails.add('confirm', { order: order.id, to: order.email });
  if (!job.id) throw new Error(`No job for ${order.email}`); // expect: no-personal-data-in-errors contact.email
  if (job.attemptsMade > 3) throw new Error(`Gave up on order ${order.id} after ${job.attemptsMade}`);
}
