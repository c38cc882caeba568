// rule: no-undeclared-recipient
// form: generics
interface Aggregate<T> {
  add(item: T): void;
  total(): number;
}

class Turnover implements Aggregate<{ customer: { email: string }; cents: number }> {
  private cents = 0;

  add(item: { customer: { email: string }; cents: number }): void {
    this.cents += item.cents;
  }

  total(): number {
    return this.cents;
  }
}

export async function publish(orders: readonly { customer: { email: string }; cents: number }[]): Promise<void> {
  const turnover = new Turnover();
  for (const order of orders) turnover.add(order);
  await fetch('https://cijfers.dashbordje.example/turnover', { method: 'POST', body: String(turnover.total()) });
}
