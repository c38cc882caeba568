// rule: no-personal-data-in-analytics
// form: ORM row
import { drizzle } from 'drizzle-orm/node-postgres';
import { integer, pgTable, varchar } from 'drizzle-orm/pg-core';
import { PostHog } from 'posthog-node';

const drivers = pgTable('drivers', { phone: varchar('phone'), rides: integer('rides') });
const posthog = new PostHog('phc_not_a_key');

export async function nightly() {
  const rows = await drizzle(process.env.DB ?? '').select().from(drivers);
  for (const row of rows) {
    posthog.capture({ distinctId: 'cron', event: 'driver', properties: { rides: row.rides } });
    posthog.capture({ distinctId: row.phone ?? '', event: 'driver' }); // expect: no-personal-data-in-analytics contact.phone
  }
}
