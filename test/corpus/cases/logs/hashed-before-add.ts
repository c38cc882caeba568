// rule: no-personal-data-in-logs
// form: queue
import { createHmac } from 'node:crypto';
import { Queue, Worker } from 'bullmq';
import log4js from 'log4js';

interface Suppression { digest: string; reason: string }

const log = log4js.getLogger('suppressions');
const connection = { url: process.env.REDIS_URL ?? '' };
const suppressions = new Queue<Suppression>('suppressions', { connection });

export async function suppress(email: string, reason: string): Promise<void> {
  const digest = createHmac('sha256', process.env.PEPPER ?? '').update(email.toLowerCase()).digest('hex');
  await suppressions.add('suppress', { digest, reason });
}

declare const list: Set<string>;

export const worker = new Worker<Suppression>(
  'suppressions',
  async (job) => {
    list.add(job.data.digest);
    log.info('suppressed', job.data);
  },
  { connection },
);
