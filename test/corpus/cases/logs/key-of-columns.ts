// rule: no-personal-data-in-logs
// form: dynamic key
import pino from 'pino';

const log = pino();

interface Employee {
  number: number;
  birthDate: string;
  department: string;
}

const exported = ['number', 'birthDate'] as const;
const shown = ['number', 'department'] as const;

export function print(employee: Employee): void {
  log.info(Object.fromEntries(shown.map((column) => [column, employee[column]])));
  log.info(Object.fromEntries(exported.map((column) => [column, employee[column]]))); // expect: no-personal-data-in-logs identity.birthDate
}
