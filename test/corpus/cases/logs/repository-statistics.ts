// rule: no-personal-data-in-logs
// form: generics
import { pino } from 'pino';

interface Row { id: number }

class Table<T extends Row> {
  private readonly rows: T[] = [];

  constructor(readonly name: string) {}

  insert(row: T): number {
    this.rows.push(row);
    return this.rows.length;
  }

  count(where: (row: T) => boolean): number {
    return this.rows.filter(where).length;
  }
}

interface Donor extends Row { email: string; bloodType: string }

const log = pino();
const donors = new Table<Donor>('donors');

export function register(donor: Donor): void {
  const size = donors.insert(donor);
  const rare = donors.count((each) => each.bloodType === 'AB-');
  log.info({ table: donors.name, size, rare }, `${donors.name} grew`);
}
