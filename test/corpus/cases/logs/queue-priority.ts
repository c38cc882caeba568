// rule: no-personal-data-in-logs
// form: queue
import consola from 'consola';

interface Caller {
  phone: string;
  waitingSince: number;
}

class PriorityQueue<T> {
  private readonly heap: T[] = [];

  constructor(private readonly before: (one: T, other: T) => boolean) {}

  push(item: T): void {
    const at = this.heap.findIndex((other) => this.before(item, other));
    this.heap.splice(at < 0 ? this.heap.length : at, 0, item);
  }

  pop(): T | undefined {
    return this.heap.shift();
  }
}

const callers = new PriorityQueue<Caller>((one, other) => one.waitingSince < other.waitingSince);

export function answer(): void {
  const caller = callers.pop();
  consola.info('waited', Date.now() - (caller?.waitingSince ?? 0));
  consola.info('answering', caller?.phone); // expect: no-personal-data-in-logs contact.phone
}
