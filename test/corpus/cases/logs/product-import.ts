// rule: no-personal-data-in-logs
// form: not a personal name
import log4js from 'log4js';

const logger = log4js.getLogger('import');

interface Product {
  sku: string;
  name: string;
  price: number;
  brand: { name: string };
}

export function importProducts(products: Product[]) {
  for (const product of products) {
    logger.debug('importing %s of %s', product.name, product.brand.name);
  }
  logger.info(products.map((product) => product.name).join(', '));
}
