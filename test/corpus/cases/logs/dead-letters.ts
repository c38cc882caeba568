// rule: no-personal-data-in-logs
// form: queue
import { Queue } from 'bullmq';

interface ResetJob { template: string; username: string; expires: number }

const resets = new Queue<ResetJob>('password-resets', { connection: { url: process.env.REDIS_URL ?? '' } });

export async function inspect(): Promise<void> {
  const failed = await resets.getFailed(0, 50);
  console.log('failed jobs:', failed.map((job) => `${job.id} after ${job.attemptsMade}`).join(', '));
  const letters = failed.map((job) => job.data);
  console.table(letters); // expect: no-personal-data-in-logs account.username
  await Promise.all(failed.map((job) => job.retry()));
}
