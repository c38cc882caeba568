// rule: no-undeclared-recipient
// form: queue
// annotated: yes
import { Worker } from 'bullmq';
import type { Personal } from '@verklaar/annotations';

interface Job {
  parcel: string;
  door: Personal<string, 'contact.address'>;
}

export const worker = new Worker<Job>('parcels', async (job) => {
  await fetch('https://track.parcelpost.example/seen', { method: 'POST', body: job.data.parcel });
  return job.data.door.length;
});
