// rule: no-personal-data-in-error-tracking
// form: own wrapper in another file
import { reportError } from './report-error';

interface Row {
  line: number;
  klantEmail: string;
}

export function importRow(row: Row, save: (row: Row) => void) {
  try {
    save(row);
  } catch (error) {
    reportError(error, { line: row.line });
    reportError(error, { source: row.klantEmail }); // expect: no-personal-data-in-error-tracking contact.email
  }
}
