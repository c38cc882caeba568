// rule: no-personal-data-in-logs
// form: generics
import { Logger } from '@nestjs/common';

abstract class Repository<T extends { id: number }> {
  protected readonly rows = new Map<number, T>();

  save(row: T): void {
    this.rows.set(row.id, row);
  }

  find(id: number): T | undefined {
    return this.rows.get(id);
  }
}

interface Tenant {
  id: number;
  phone: string;
}

class Tenants extends Repository<Tenant> {}

const logger = new Logger('tenants');

export function call(tenants: Tenants, id: number): void {
  const tenant = tenants.find(id);
  logger.log(`calling ${tenant?.id}`);
  logger.log(`dialled ${tenant?.phone}`); // expect: no-personal-data-in-logs contact.phone
}
