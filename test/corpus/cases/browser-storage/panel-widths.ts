// rule: no-personal-data-in-browser-storage
// form: dynamic key
import Cookies from 'js-cookie';

interface Employee {
  lastName: string;
  phone: string;
  salaryScale: string;
}

type Widths = Record<keyof Employee, number>;

const standard: Widths = { lastName: 220, phone: 140, salaryScale: 90 };

export class EmployeeTable {
  private widths: Widths = { ...standard };

  constructor(private readonly rows: readonly Employee[]) {}

  resize(column: keyof Employee, width: number): void {
    this.widths = { ...this.widths, [column]: width };
    Cookies.set('employee-table', JSON.stringify(this.widths), { sameSite: 'strict' });
    Cookies.set('employee-table-last', column);
  }

  cell(row: number, column: keyof Employee): string {
    return this.rows[row]?.[column] ?? '';
  }
}
