// rule: no-personal-data-in-logs
// form: alias import
import { log as print, table as tabulate } from 'node:console';

interface Driver {
  licencePlate: string;
  fullName: string;
  hours: number;
}

export function overview(drivers: Driver[]) {
  print('drivers', drivers.length);
  tabulate(drivers); // expect: no-personal-data-in-logs identity.name
}
