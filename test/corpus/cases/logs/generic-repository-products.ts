// rule: no-personal-data-in-logs
// form: generics
import { Logger } from '@nestjs/common';

class Store<T> {
  private readonly items: T[] = [];
  private readonly logger = new Logger('store');

  add(item: T): T {
    this.items.push(item);
    this.logger.log(`now ${this.items.length}`);
    this.logger.debug(JSON.stringify(item));
    return item;
  }
}

interface Product {
  sku: string;
  name: string;
  cents: number;
}

export const products = new Store<Product>();
products.add({ sku: 'a-1', name: 'Kettle', cents: 4500 });
