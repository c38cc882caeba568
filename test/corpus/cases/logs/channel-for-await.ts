// rule: no-personal-data-in-logs
// form: queue
import { createLogger } from 'bunyan';

class Channel<T> implements AsyncIterable<T> {
  private readonly buffered: T[] = [];
  private wake: (() => void) | undefined;

  send(item: T): void {
    this.buffered.push(item);
    this.wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      const item = this.buffered.shift();
      if (item !== undefined) yield item;
      else await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }
}

interface Login { ipAddress: string; userAgent: string; ok: boolean }

const log = createLogger({ name: 'guard' });
const logins = new Channel<Login>();

export const attempted = (login: Login): void => logins.send(login);

export async function watch(): Promise<void> {
  let refused = 0;
  for await (const login of logins) {
    if (login.ok) continue;
    refused += 1;
    log.warn({ refused }, 'refused');
    log.warn('refused %s', login.ipAddress); // expect: no-personal-data-in-logs device.ip
  }
}
