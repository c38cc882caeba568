// rule: no-undeclared-recipient
// form: queue
import { Queue, Worker } from 'bullmq';

const queue = new Queue('labels');

export async function pack(parcel: { code: string; street: string; city: string }): Promise<void> {
  await queue.add('print', parcel);
}

export const worker = new Worker('labels', async (job) => {
  await fetch('http://localhost:9100/print', { method: 'POST', body: JSON.stringify(job.data) });
});
