// rule: no-personal-data-in-logs
// form: queue
import pino from 'pino';

const log = pino();

const outbox: { email: string; text: string }[] = [];

export function enqueue(message: { email: string; text: string }): void {
  outbox.push(message);
  if (outbox.length > 100) log.warn({ waiting: outbox.length }, 'outbox is growing');
}

export function flush(send: (message: { email: string; text: string }) => void): void {
  const batch = outbox.splice(0, 50);
  for (const message of batch) send(message);
  log.info({ sent: batch.length, left: outbox.length });
}
