// rule: no-personal-data-in-logs
// form: ORM row
import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable, serial, text, timestamp } from 'drizzle-orm/pg-core';

const products = pgTable('products', { id: serial('id'), name: text('name'), createdAt: timestamp('created_at') });

export async function list() {
  const rows = await drizzle(process.env.DB ?? '').select().from(products);
  for (const row of rows) console.log(row.id, row.name, row.createdAt);
}
