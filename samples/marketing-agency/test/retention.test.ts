import assert from 'node:assert/strict';

import { deleteExpired } from '../src/database/delete-expired.js';
import { start, type Running } from './harness/start.js';

/** Each period: what is past it goes, what is within it stays. */
describe('marketing-agency: deletion after the declared periods', () => {
  let app: Running;
  before(async () => {
    app = await start();
    const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
    await app.services.database.exec(`
      INSERT INTO enquiries (id, name, message, closed_at) VALUES
        ('${id(1)}', 'past', 'm', '2025-06-14'), ('${id(2)}', 'within', 'm', '2025-06-16'), ('${id(3)}', 'open', 'm', NULL);
      INSERT INTO subscriptions (email, first_name, last_name, topic, interests, token, asked_at, confirmed_at) VALUES
        ('never confirmed', 'f', 'l', 't', '[]', '${id(1)}', '2026-06-01', NULL),
        ('asked yesterday', 'f', 'l', 't', '[]', '${id(2)}', '2026-06-14', NULL),
        ('subscribed', 'f', 'l', 't', '[]', '${id(3)}', '2020-01-01', '2020-01-02');
      INSERT INTO call_requests VALUES
        ('${id(1)}', 'past', 'i', '2025-12-14'), ('${id(2)}', 'within', 'i', '2025-12-16');
      INSERT INTO call_blocks VALUES ('past', '2023-06-14'), ('within', '2023-06-16');
      INSERT INTO clients VALUES
        ('${id(1)}', 'past', 'v', 'b', 'c', 'a', '2024-06-14'),
        ('${id(2)}', 'within', 'v', 'b', 'c', 'a', '2024-06-16'),
        ('${id(3)}', 'running', 'v', 'b', 'c', 'a', NULL);
      INSERT INTO invoices VALUES ('past', '${id(1)}', 1, '2018-12-31'), ('within', '${id(1)}', 1, '2019-01-01');
      INSERT INTO page_views (visitor, page, at) VALUES ('past', '/', '2026-03-16'), ('within', '/', '2026-03-18');
      INSERT INTO visits (ip, line, at) VALUES ('past', 'l', '2026-05-15'), ('within', 'l', '2026-05-17');
    `);
    await deleteExpired(app.services, new Date('2026-06-15T12:00:00Z'));
  });
  after(() => app.stop());

  const left = async (table: string, column: string): Promise<readonly string[]> =>
    (await app.rows<Record<string, string>>(`SELECT ${column} FROM ${table}`)).map((row) => row[column]!).sort();

  for (const [what, table, column, expected] of [
    ['questions: 1 year after handling', 'enquiries', 'name', ['open', 'within']],
    ['mailings never confirmed: a week', 'subscriptions', 'email', ['asked yesterday', 'subscribed']],
    ['requests for a call: 6 months', 'call_requests', 'phone', ['within']],
    ['numbers not to call: 3 years', 'call_blocks', 'phone_digest', ['within']],
    ['assignments: 2 years after the contract', 'clients', 'name', ['running', 'within']],
    ['invoices: 7 years after the end of their year', 'invoices', 'number', ['within']],
    ['visitor statistics: 90 days', 'page_views', 'visitor', ['within']],
    ['access log: 30 days', 'visits', 'ip', ['within']],
  ] as const) {
    it(what, async () => {
      assert.deepEqual(await left(table, column), expected);
    });
  }
});
