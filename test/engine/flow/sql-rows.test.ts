import { testWays } from '../../support/ways.js';

/** Rows of which only the text of a query tells what they hold. */
const ways: Readonly<Record<string, string>> = {
  'a row holds the columns that its query names': `
async function show(db, pool, id, mail) {
  const row = await db.get('SELECT u.email, u.plan FROM users u WHERE id = ?', [id]);
  console.log(row); //= email contact.email (inferred)
  console.log(row.plan);
  const plan = await db.get('SELECT plan, created_at FROM users WHERE email = ?', [mail]);
  console.log(plan);
  const { rows } = await pool.query(\`SELECT "first_name" AS label, (SELECT email FROM x) AS other FROM customers\`);
  console.log(rows); //= first_name identity.name (inferred)
  console.log(rows[0].label); //= first_name identity.name (inferred)
  const made = await pool.query('INSERT INTO users (email) VALUES ($1) RETURNING id', [mail]);
  console.log(made.rows[0], made.rowCount); //= id account.username (inferred, id)
}
`,
  'what is counted is no column': `
async function show(db) {
  const row = await db.get('SELECT COUNT(email) AS email, LOWER(phone) AS way FROM users');
  console.log(row.email);
  console.log(row.way); //= phone contact.phone (inferred)
}
`,
  'of all columns those are known that are taken out': `
async function show(db, id) {
  const row = await db.get('SELECT * FROM users WHERE id = ?', [id]);
  greet(row.email);
  console.log(row); //= email contact.email (inferred)
}
async function count(db, id) {
  const row = await db.get('SELECT * FROM visits WHERE id = ?', [id]);
  greet(row.total);
  console.log(row);
}
`,
  'queries that are prepared, kept, given to a callback or written with a tag': `
const text = 'SELECT email FROM users';
const all = database.prepare('SELECT phone FROM users');
const plans = database.prepare('SELECT plan FROM users');
console.log(all.all()); //= phone contact.phone (inferred)
console.log(plans.all());
async function show(env, pool, sql, db) {
  const first = await env.DB.prepare('SELECT phone FROM users WHERE id = ?').bind(1).first();
  console.log(first); //= phone contact.phone (inferred)
  const result = await pool.query(text);
  console.log(result.rows[0]); //= email contact.email (inferred)
  const [row] = await sql\`SELECT phone, plan FROM users WHERE id = \${env.id}\`;
  console.log(row); //= phone contact.phone (inferred)
  console.log(sql\`SELECT phone FROM users\`);
  const given = await pool.execute(sql\`SELECT phone FROM users\`);
  console.log(given); //= phone contact.phone (inferred)
  db.all('SELECT phone FROM users', (error, rows) => {
    console.log(rows); //= phone contact.phone (inferred)
    console.log(error);
  });
}
`,
  'queries that are put together by calls': `
async function show(knex, supabase, $, id) {
  const row = await knex('users').select('email', 'plan as label').where({ id }).first();
  console.log(row); //= email contact.email (inferred)
  console.log(row.label);
  const plan = await knex('users').where({ id }).select(['plan']);
  console.log(plan);
  const { data, error } = await supabase.from('customers').select('first_name, plan').eq('id', id);
  console.log(data); //= first_name identity.name (inferred)
  console.log(data[0].plan, error);
  const changed = await knex('users').where({ id, email: 'x' }).update({ plan: 'free' }).returning('plan');
  console.log(changed);
  const all = await knex('users').where({ id }).first();
  greet(all.phone);
  console.log(all); //= phone contact.phone (inferred)
  const entry = $('users').first();
  greet(entry.phone);
  console.log(entry);
}
`,
};

describe('rows of queries that are written out', () => {
  testWays(ways, { shared: '', infer: true, extension: 'js' });
});
