// rule: no-personal-data-in-logs
// form: untyped JavaScript
import { readFile } from 'node:fs/promises';

const rows = JSON.parse(await readFile('seed/customers.json', 'utf8'));

for (const customer of rows) {
  if (!customer.active) continue;
  console.log('importing', customer.firstName, customer.lastName); // expect: no-personal-data-in-logs identity.name
}
console.log(`done, ${rows.length} rows`);
