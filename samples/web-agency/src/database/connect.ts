import { PGlite } from '@electric-sql/pglite';
import { drizzle, type PgliteDatabase } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { fileURLToPath } from 'node:url';

export type Database = PgliteDatabase & { readonly $client: PGlite };

const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url));

/**
 * Opens the database and brings its tables up to date.
 *
 * @param folder - where the data are kept; without it they live in memory and end with the process
 */
export async function connect(folder?: string): Promise<Database> {
  const database = drizzle(folder === undefined ? new PGlite() : new PGlite(folder));
  await migrate(database, { migrationsFolder });
  return database;
}
