// rule: no-personal-data-in-logs
// form: queue
import { Queue, Worker } from 'bullmq';

interface Scan {
  patientName: string;
  pages: number;
}

export const queue = new Queue<Scan>('scans');

export const worker = new Worker<Scan>('scans', async (job) => {
  for (let page = 1; page <= job.data.pages; page += 1) {
    await job.updateProgress((page / job.data.pages) * 100);
    console.log(`scan ${job.id}: page ${page} of ${job.data.pages}`);
  }
});

worker.on('completed', (job) => console.log(`scan ${job.id} took ${Date.now() - job.timestamp} ms`));
