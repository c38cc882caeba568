// rule: no-undeclared-recipient
// form: untyped JavaScript
import axios from 'axios';

export async function sync(products) {
  for (const product of products) {
    await axios.post('https://api.marketplace.example/offers', { title: product.name, price: product.price });
  }
  await axios.post('https://api.marketplace.example/done', { count: products.length });
}
