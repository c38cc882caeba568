// rule: no-undeclared-recipient
// form: queue
import { Pool, type PoolClient } from 'pg';

interface OutboxRow {
  id: number;
  topic: 'customer.created' | 'catalogue.changed';
  payload: { email: string; company: string };
}

const pool = new Pool();

export async function record(client: PoolClient, topic: OutboxRow['topic'], payload: OutboxRow['payload']): Promise<void> {
  await client.query('insert into outbox (topic, payload) values ($1, $2)', [topic, JSON.stringify(payload)]);
}

export async function relay(): Promise<number> {
  const sql = 'select id, topic, payload from outbox order by id for update skip locked limit 20';
  const { rows }: { rows: OutboxRow[] } = await pool.query(sql);
  for (const row of rows) {
    await fetch('https://hooks.klantradar.example/in', { method: 'POST', body: JSON.stringify(row.payload) }); // expect: no-undeclared-recipient contact.email
    await pool.query('delete from outbox where id = $1', [row.id]);
  }
  return rows.length;
}
