// rule: no-personal-data-in-logs
// form: queue
import { Queue } from 'bullmq';

interface EmailJob { to: string; email: string; body: string }

const connection = { url: process.env.REDIS_URL ?? '' };

const queues = {
  email: new Queue<EmailJob>('email', { connection }),
  phone: new Queue<{ phoneNumber: string }>('phone', { connection }),
};

export async function gauge(): Promise<void> {
  const counts = await queues.email.getJobCounts('waiting', 'active', 'failed');
  console.log(queues.email.name, counts);
  console.log(`${queues.phone.name}: ${await queues.phone.count()} to call`);
}

export async function mail(to: string, body: string): Promise<void> {
  await queues.email.add('email', { to, email: to, body }, { attempts: 3 });
}
