// rule: no-undeclared-recipient
// form: ORM row
import { count } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { integer, pgTable, serial, text } from 'drizzle-orm/pg-core';

const products = pgTable('products', { id: serial('id').primaryKey(), name: text('name').notNull(), stock: integer('stock').notNull() });
const customers = pgTable('customers', { id: serial('id').primaryKey(), email: text('email').notNull() });

const db = drizzle('postgres://localhost/shop');

export async function publishStock(): Promise<void> {
  const rows = await db.select().from(products);
  const [total] = await db.select({ value: count(customers.email) }).from(customers);
  await fetch('https://api.voorraadbeurs.example/stock', {
    method: 'POST',
    body: JSON.stringify({ products: rows, customers: total?.value }),
  });
}
