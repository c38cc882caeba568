// rule: no-personal-data-in-logs
// form: class field
import pino from 'pino';

const log = pino({ name: 'shop' });

interface Shopper {
  phoneNumber: string;
  basket: number;
}

export class Basket {
  private readonly listeners: ((shopper: Shopper) => void)[] = [];

  onChange(listener: (shopper: Shopper) => void): void {
    this.listeners.push(listener);
  }

  change(shopper: Shopper): void {
    for (const listener of this.listeners) listener(shopper);
  }
}

const basket = new Basket();
basket.onChange((shopper) => log.debug({ basket: shopper.basket }));
basket.onChange((shopper) => log.debug({ phone: shopper.phoneNumber })); // expect: no-personal-data-in-logs contact.phone
