// rule: no-personal-data-in-logs
// form: class field
import pino from 'pino';

const log = pino({ name: 'subscriptions' });

interface Subscriber {
  email: string;
  since: Date;
}

export class SubscriberList {
  private readonly subscribers: Subscriber[] = [];
  private readonly listeners: ((count: number) => void)[] = [];

  watch(listener: (count: number) => void): void {
    this.listeners.push(listener);
  }

  add(subscriber: Subscriber): void {
    this.subscribers.push(subscriber);
    for (const listener of this.listeners) listener(this.subscribers.length);
  }
}

const list = new SubscriberList();
list.watch((count) => log.info({ count }, 'subscribers'));
