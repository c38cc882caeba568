// rule: no-personal-data-in-error-tracking
// form: queue
import Honeybadger from '@honeybadger-io/js';
import { Queue, Worker } from 'bullmq';

interface InvoiceJob { invoice: number; currency: string; debtorName: string; billingAddress: string }

const connection = { url: process.env.REDIS_URL ?? '' };
export const invoices = new Queue<InvoiceJob>('invoices', { connection });

declare function print(invoice: number, lines: string[]): Promise<void>;

const worker = new Worker<InvoiceJob>(
  'invoices',
  async (job) => print(job.data.invoice, [job.data.debtorName, job.data.billingAddress]),
  { connection },
);

worker.on('failed', (job, error) => {
  if (job === undefined) return;
  const { debtorName, billingAddress, ...rest } = job.data;
  Honeybadger.notify(error, {
    context: { ...rest, hasDebtor: debtorName !== '', lines: billingAddress.split('\n').length },
  });
});
