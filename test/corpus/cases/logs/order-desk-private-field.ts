// rule: no-personal-data-in-logs
// form: class field
import { createLogger, format, transports } from 'winston';

const logger = createLogger({ format: format.json(), transports: [new transports.Console()] });

interface Order {
  number: number;
  customer: { id: string; phone: string };
}

export class OrderDesk {
  #order: Order | null = null;
  #opened = 0;

  open(order: Order): void {
    this.#order = order;
    this.#opened += 1;
    logger.info('order opened', { number: order.number, opened: this.#opened });
  }

  async close(finish: (order: number) => Promise<boolean>): Promise<void> {
    if (this.#order === null) return;
    if (await finish(this.#order.number)) return;
    logger.warn('call the customer back', { phone: this.#order.customer.phone }); // expect: no-personal-data-in-logs contact.phone
    this.#order = null;
  }
}
