// rule: no-personal-data-in-logs
// form: queue
import Redis from 'ioredis';
import { Logger } from 'tslog';

type Sms = { phoneNumber: string; text: string; attempts: number };

const redis = new Redis(process.env.REDIS_URL ?? '');
const log = new Logger({ name: 'sms' });

export async function enqueue(sms: Sms): Promise<number> {
  return redis.rpush('sms:pending', JSON.stringify(sms));
}

export async function work(send: (sms: Sms) => Promise<boolean>): Promise<never> {
  for (;;) {
    const popped: [string, string] | null = await redis.blpop('sms:pending', 0);
    if (popped === null) continue;
    const [list, raw] = popped;
    const sms: Sms = JSON.parse(raw);
    if (await send(sms)) log.debug('sent from', list);
    else {
      log.warn('back on the list', raw.length, sms.attempts);
      log.warn('not delivered', sms.phoneNumber); // expect: no-personal-data-in-logs contact.phone
      await enqueue({ ...sms, attempts: sms.attempts + 1 });
    }
  }
}
