// rule: no-personal-data-in-logs
// form: queue
import pino from 'pino';

const log = pino({ name: 'outbox' });

interface OutboxMessage {
  id: number;
  topic: string;
  payload: { email: string; housenumber: string };
}

const pending: OutboxMessage[] = [];

export function enqueue(message: OutboxMessage): void {
  pending.push(message);
  log.info({ topic: message.topic, waiting: pending.length }, 'queued');
}

export async function drain(send: (message: OutboxMessage) => Promise<void>): Promise<void> {
  let message = pending.shift();
  while (message !== undefined) {
    await send(message);
    log.info({ payload: message.payload }, 'sent'); // expect: no-personal-data-in-logs contact.email contact.address
    message = pending.shift();
  }
}
