import { drizzle, type SQLJsDatabase } from 'drizzle-orm/sql-js';
import initSqlJs from 'sql.js';

export type Database = SQLJsDatabase;

const tables = `
  CREATE TABLE applications (id TEXT PRIMARY KEY, name TEXT NOT NULL, birth_date TEXT, address TEXT NOT NULL,
    email TEXT NOT NULL, phone TEXT, score INTEGER, outcome TEXT NOT NULL, decided_at INTEGER);
  CREATE TABLE customers (id TEXT PRIMARY KEY, name TEXT NOT NULL, address TEXT NOT NULL, email TEXT NOT NULL, phone TEXT,
    refuses_mail INTEGER NOT NULL DEFAULT 0, last_contact_at INTEGER NOT NULL);
  CREATE TABLE meters (ean TEXT PRIMARY KEY, customer TEXT NOT NULL, premises TEXT NOT NULL, insight_consent TEXT);
  CREATE TABLE readings (id INTEGER PRIMARY KEY AUTOINCREMENT, ean TEXT NOT NULL, kwh REAL NOT NULL, at INTEGER NOT NULL);
  CREATE TABLE intervals (id INTEGER PRIMARY KEY AUTOINCREMENT, ean TEXT NOT NULL, kwh REAL NOT NULL, "from" INTEGER NOT NULL);
  CREATE TABLE invoices (number INTEGER PRIMARY KEY AUTOINCREMENT, customer TEXT NOT NULL, cents INTEGER NOT NULL,
    issued_at INTEGER NOT NULL, paid_at INTEGER, reminders INTEGER NOT NULL DEFAULT 0);
  CREATE TABLE questions (id TEXT PRIMARY KEY, name TEXT NOT NULL, organisation TEXT, email TEXT NOT NULL, phone TEXT,
    message TEXT NOT NULL, last_contact_at INTEGER NOT NULL);`;

/** A database in memory, with its tables. */
export async function connect(): Promise<Database> {
  const { Database: SqlJs } = await initSqlJs();
  const database = new SqlJs();
  database.run(tables);
  return drizzle(database);
}
