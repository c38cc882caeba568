// rule: no-undeclared-recipient
// form: ORM row
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable, serial, text } from 'drizzle-orm/pg-core';

const members = pgTable('members', {
  id: serial('id').primaryKey(),
  email: text('email').notNull(),
  postalCode: text('postal_code').notNull(),
  level: text('level').notNull(),
});

const db = drizzle('postgres://localhost/club');

export async function share(level: string): Promise<void> {
  const levels = await db.select({ level: members.level }).from(members);
  const rows = await db.select().from(members).where(eq(members.level, level));
  await fetch('https://api.clubkaart.example/levels', { method: 'POST', body: JSON.stringify(levels) });
  await fetch('https://api.clubkaart.example/members', { method: 'POST', body: JSON.stringify(rows) }); // expect: no-undeclared-recipient contact.email contact.address
}
