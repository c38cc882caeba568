import pino from 'pino';
import { Worker } from 'bullmq';

const log = pino();

export const worker = new Worker('welcome', async (job) => {
  if (job.name !== 'greet') return;
  log.info({ attempt: job.attemptsMade, id: job.id });
  log.info({ receiver: job.data.to }, 'greeting');
});
