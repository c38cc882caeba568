// rule: no-personal-data-in-logs
// form: queue
import PQueue from 'p-queue';
import pino from 'pino';

const log = pino();
const queue = new PQueue({ concurrency: 2 });

export async function mailAll(members: readonly { email: string }[], mail: (to: string) => Promise<void>): Promise<void> {
  for (const { email } of members) void queue.add(() => mail(email));
  queue.on('idle', () => log.info('all mails are sent'));
  await queue.onIdle();
  log.info({ members: members.length, left: queue.size });
}
