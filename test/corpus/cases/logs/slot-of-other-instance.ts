// rule: no-personal-data-in-logs
// form: class field
import { consola } from 'consola';

class Slot {
  value = '';

  put(value: string): void {
    this.value = value;
  }
}

export class Dispatcher {
  private readonly address = new Slot();
  private readonly template = new Slot();

  prepare(subscriber: { email: string }, edition: number): void {
    this.address.put(subscriber.email);
    this.template.put(`edition-${edition}`);
  }

  async dispatch(deliver: (address: string, template: string) => Promise<void>): Promise<void> {
    consola.start('rendering', this.template.value);
    await deliver(this.address.value, this.template.value);
    consola.success('delivered', this.template.value);
  }
}
