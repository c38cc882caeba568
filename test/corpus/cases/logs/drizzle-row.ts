// rule: no-personal-data-in-logs
// form: ORM row
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { boolean, pgTable, serial, text } from 'drizzle-orm/pg-core';

const customers = pgTable('customers', {
  id: serial('id').primaryKey(),
  email: text('email').notNull(),
  active: boolean('active').notNull(),
});

const db = drizzle(process.env.DATABASE_URL ?? '');

export async function find(id: number) {
  const [row] = await db.select().from(customers).where(eq(customers.id, id));
  console.log('active', row?.active);
  console.log('found', row?.email); // expect: no-personal-data-in-logs contact.email
}
