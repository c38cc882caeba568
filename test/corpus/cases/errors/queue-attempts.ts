// rule: no-personal-data-in-errors
// form: queue
import { type Job, Worker } from 'bullmq';

interface ExportJob {
  email: string;
  rows: number;
  format: 'csv' | 'xlsx';
}

declare function exportRows(format: string, rows: number): Promise<Uint8Array>;

export const worker = new Worker<ExportJob>('exports', async (job: Job<ExportJob>) => {
  const { format, rows, email } = job.data;
  if (rows > 1_000_000) throw new Error(`job ${job.id}: ${rows} rows do not fit in ${format}`);
  if (!email.includes('@')) throw new Error(`job ${job.id}: address without @`);
  const file = await exportRows(format, rows);
  if (file.byteLength === 0) throw new Error(`job ${job.id}: empty after ${job.attemptsMade} attempts`);
  return file.byteLength;
});
