// rule: no-personal-data-in-logs
// form: queue
import { Queue } from 'bullmq';

const queue = new Queue('welcome');

export async function register(account: { email: string; plan: string }): Promise<void> {
  await queue.add('greet', { to: account.email }); // expect: no-personal-data-in-logs contact.email
  await queue.add('plan', { plan: account.plan });
}
