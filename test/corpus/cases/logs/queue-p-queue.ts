// rule: no-personal-data-in-logs
// form: queue
import PQueue from 'p-queue';
import pino from 'pino';

const log = pino();
const queue = new PQueue({ concurrency: 4 });

async function deliver(letter: { street: string; number: number }): Promise<void> {
  log.info({ waiting: queue.size, running: queue.pending });
  log.info({ street: letter.street }, 'delivered'); // expect: no-personal-data-in-logs contact.address
}

export async function deliverAll(letters: readonly { street: string; number: number }[]): Promise<void> {
  await queue.addAll(letters.map((letter) => () => deliver(letter)));
}
