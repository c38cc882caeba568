// rule: no-personal-data-in-logs
// form: queue
import pino from 'pino';

const log = pino();

class WorkQueue<T> {
  private readonly waiting: T[] = [];

  push(item: T): void {
    this.waiting.push(item);
  }

  async drain(work: (item: T) => Promise<void>): Promise<void> {
    for (let item = this.waiting.shift(); item !== undefined; item = this.waiting.shift()) await work(item);
  }
}

const letters = new WorkQueue<{ addressee: string; street: string }>();
const thumbnails = new WorkQueue<{ path: string; width: number }>();

export async function run(): Promise<void> {
  await thumbnails.drain(async (thumbnail) => log.info(thumbnail));
  await letters.drain(async (letter) => log.info(letter)); // expect: no-personal-data-in-logs contact.address
}
