// rule: no-personal-data-in-errors
// form: queue
export class BoundedQueue<T> {
  private readonly items: T[] = [];

  constructor(private readonly capacity: number, private readonly name: string) {}

  offer(item: T): void {
    if (this.items.length >= this.capacity) throw new Error(`queue ${this.name} holds ${this.capacity} items already`);
    this.items.push(item);
  }
}

const invitations = new BoundedQueue<{ email: string; fullName: string }>(100, 'invitations');

export function invite(guest: { email: string; fullName: string }): void {
  invitations.offer(guest);
}
