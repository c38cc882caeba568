// rule: no-personal-data-in-logs
// form: class field
import debug from 'debug';

const trace = debug('mailbox');

export class Mailbox {
  email = false;
  phone = 0;
  readonly #owner: { email: string; phone: string };

  constructor(owner: { email: string; phone: string }) {
    this.#owner = owner;
  }

  async deliver(send: (to: string) => Promise<boolean>, call: (to: string) => Promise<boolean>): Promise<void> {
    this.email = await send(this.#owner.email);
    if (!this.email && (await call(this.#owner.phone))) this.phone += 1;
    trace('delivered by email %s, calls %d', this.email, this.phone);
  }
}
