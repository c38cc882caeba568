// rule: no-personal-data-in-error-tracking
// form: error object
import * as Sentry from '@sentry/node';

interface Row { line: number; firstName: string; phone: string }

export function importRows(rows: Row[], save: (row: Row) => void) {
  for (const row of rows) {
    try {
      save(row);
    } catch (error) {
      Sentry.captureException(error, { extra: { line: row.line, phone: row.phone } }); // expect: no-personal-data-in-error-tracking contact.phone
      Sentry.captureException(error, { contexts: { row: { ...row } } }); // expect: no-personal-data-in-error-tracking identity.name contact.phone
      Sentry.captureException(error, { tags: { line: row.line } });
    }
  }
}
