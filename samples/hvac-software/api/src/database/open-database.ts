import { drizzle, type SQLJsDatabase } from 'drizzle-orm/sql-js';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import initSqlJs from 'sql.js';

import * as tables from './tables.js';

export type Database = SQLJsDatabase;

/** Opens a database in memory with every table of `tables.ts`. */
export async function openDatabase(): Promise<Database> {
  const { Database: Sqlite } = await initSqlJs();
  const sqlite = new Sqlite();
  for (const table of Object.values(tables)) sqlite.run(createTable(table));
  return drizzle(sqlite);
}

function createTable(table: SQLiteTable): string {
  const { name, columns } = getTableConfig(table);
  const definitions = columns.map((column) =>
    [
      column.name,
      column.getSQLType(),
      column.primary ? 'PRIMARY KEY' : '',
      column.notNull && !column.primary ? 'NOT NULL' : '',
      column.isUnique ? 'UNIQUE' : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
  return `CREATE TABLE ${name} (${definitions.join(', ')})`;
}
