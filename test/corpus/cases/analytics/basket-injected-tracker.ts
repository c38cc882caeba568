// rule: no-personal-data-in-analytics
// form: class field
import type { Analytics } from '@segment/analytics-node';

interface Delivery {
  street: string;
  postcode: string;
  instructions: string;
}

export class BasketService {
  private delivery: Delivery = { street: '', postcode: '', instructions: '' };
  private readonly items: { sku: string; price: number }[] = [];

  constructor(private readonly analytics: Analytics) {}

  add(sku: string, price: number): void {
    this.items.push({ sku, price });
  }

  deliverTo(delivery: Delivery): void {
    this.delivery = { ...this.delivery, ...delivery };
  }

  complete(anonymousId: string): void {
    const total = this.items.reduce((sum, item) => sum + item.price, 0);
    this.analytics.track({ anonymousId, event: 'Basket Completed', properties: { total, items: this.items } });
    this.analytics.track({ anonymousId, event: 'Delivery Chosen', properties: { street: this.delivery.street } }); // expect: no-personal-data-in-analytics contact.address
  }
}
