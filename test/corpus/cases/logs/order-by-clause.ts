// rule: no-personal-data-in-logs
// form: dynamic key
import winston from 'winston';

interface Tenant {
  id: string;
  lastName: string;
  email: string;
}

interface Db {
  query(sql: string): Promise<Tenant[]>;
}

const logger = winston.createLogger({ level: 'debug' });
const columns = { surname: 'last_name', mail: 'email', since: 'created_at' } as const;

export async function listTenants(db: Db, sort: keyof typeof columns, descending: boolean): Promise<Tenant[]> {
  const direction = descending ? 'DESC' : 'ASC';
  const clause = `${columns[sort]} ${direction}`;
  logger.debug('listing tenants', { sort, clause });
  const rows = await db.query(`SELECT id, last_name, email FROM tenants ORDER BY ${clause}`);
  logger.debug(`tenants by ${columns[sort]}: ${rows.length}`);
  return rows;
}
