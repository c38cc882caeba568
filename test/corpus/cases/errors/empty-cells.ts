// rule: no-personal-data-in-errors
// form: dynamic key
interface PupilRow {
  line: number;
  firstName: string;
  birthDate: string;
  parentPhone: string;
}

const required: readonly (keyof PupilRow)[] = ['firstName', 'birthDate', 'parentPhone'];

class ImportError extends Error {
  constructor(readonly line: number, readonly columns: readonly string[]) {
    super(`Line ${line}: no value for ${columns.join(', ')}`);
  }
}

export function checkRows(rows: readonly PupilRow[]): void {
  for (const row of rows) {
    const empty = Object.entries(row)
      .filter(([key, value]) => (required as readonly string[]).includes(key) && value === '')
      .map(([key]) => key);
    if (empty.length > 0) throw new ImportError(row.line, empty);
  }
}
