// rule: no-personal-data-in-logs
// form: queue
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Node<T> { item: T; next?: Node<T> }

class LinkedQueue<T> {
  private first?: Node<T>;
  private last?: Node<T>;

  enqueue(item: T): void {
    const node: Node<T> = { item };
    if (this.last === undefined) this.first = node;
    else this.last.next = node;
    this.last = node;
  }

  dequeue(): T | undefined {
    const item = this.first?.item;
    this.first = this.first?.next;
    if (this.first === undefined) this.last = undefined;
    return item;
  }

  peek(): T | undefined {
    return this.first?.item;
  }
}

interface Order { dish: string; table: number; allergy: Personal<string, 'special.health'> }

const kitchen = new LinkedQueue<Order>();

export const order = (order: Order): void => kitchen.enqueue(order);

export function cook(): string | undefined {
  console.debug('next', kitchen.peek()?.dish);
  const taken = kitchen.dequeue();
  console.debug('cooking', taken); // expect: no-personal-data-in-logs special.health
  return taken?.dish;
}
