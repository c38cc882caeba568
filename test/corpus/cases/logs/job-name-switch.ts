// rule: no-personal-data-in-logs
// form: queue
import { type Job, Worker } from 'bullmq';
import { Logger } from '@nestjs/common';

type Update =
  | Job<{ member: number; email: string }, void, 'update-email'>
  | Job<{ member: number; birthDate: string }, void, 'update-birth-date'>;

declare const members: { set(member: number, field: string, value: string): Promise<void> };

const logger = new Logger('members');

async function apply(job: Update): Promise<void> {
  logger.log(`${job.name} of member ${job.data.member}`);
  switch (job.name) {
    case 'update-email':
      return members.set(job.data.member, 'email', job.data.email);
    case 'update-birth-date':
      return members.set(job.data.member, 'birthDate', job.data.birthDate);
  }
}

export const worker = new Worker('members', async (job) => {
  await apply(job as Update);
  logger.verbose(`done: ${job.name}, waited ${(job.processedOn ?? 0) - job.timestamp} ms`);
}, { connection: { url: process.env.REDIS_URL ?? '' } });
