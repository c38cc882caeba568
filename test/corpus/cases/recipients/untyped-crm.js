// rule: no-undeclared-recipient
// form: untyped JavaScript
import axios from 'axios';

export async function sync(customers) {
  await axios.post('https://api.loyalty.example/runs', { count: customers.length });
  for (const customer of customers) {
    await axios.post('https://api.loyalty.example/members', customer); // expect: no-undeclared-recipient
  }
}
