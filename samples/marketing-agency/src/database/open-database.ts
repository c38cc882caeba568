import { PGlite } from '@electric-sql/pglite';

export type Database = PGlite;

const tables = `
  CREATE TABLE enquiries (
    id uuid PRIMARY KEY, name text NOT NULL, email text, phone text, message text NOT NULL, closed_at timestamptz
  );
  CREATE TABLE subscriptions (
    email text NOT NULL, first_name text NOT NULL, last_name text NOT NULL, topic text NOT NULL,
    interests jsonb NOT NULL, token uuid NOT NULL, asked_at timestamptz NOT NULL, confirmed_at timestamptz,
    PRIMARY KEY (email, topic)
  );
  CREATE TABLE call_requests (
    id uuid PRIMARY KEY, phone text NOT NULL, interest text NOT NULL, asked_at timestamptz NOT NULL
  );
  CREATE TABLE call_blocks (phone_digest text PRIMARY KEY, since timestamptz NOT NULL);
  CREATE TABLE clients (
    id uuid PRIMARY KEY, name text NOT NULL, visiting_address text NOT NULL, billing_address text NOT NULL,
    company_number text NOT NULL, assignment text NOT NULL, ended_at timestamptz
  );
  CREATE TABLE invoices (number text PRIMARY KEY, client_id uuid NOT NULL, amount integer NOT NULL, issued_on date NOT NULL);
  CREATE TABLE campaign_contacts (client_id uuid NOT NULL, email text NOT NULL, PRIMARY KEY (client_id, email));
  CREATE TABLE page_views (id integer GENERATED ALWAYS AS IDENTITY, visitor text NOT NULL, page text NOT NULL, at timestamptz NOT NULL);
  CREATE TABLE visits (id integer GENERATED ALWAYS AS IDENTITY, ip text NOT NULL, line text NOT NULL, at timestamptz NOT NULL);
`;

/** Opens a database in memory, or in a folder that keeps it, with its tables. */
export async function openDatabase(folder?: string): Promise<Database> {
  const database = await PGlite.create(folder === undefined ? {} : { dataDir: folder });
  await database.exec(tables.replaceAll('CREATE TABLE', 'CREATE TABLE IF NOT EXISTS'));
  return database;
}
