// rule: no-personal-data-in-logs
// form: error object
import pino from 'pino';

const logger = pino();

class RejectedRow extends Error {
  constructor(
    readonly row: { line: number; telefon: string; strasse: string },
    readonly column: string,
  ) {
    super(`line ${row.line}, column ${column}`);
  }
}

export function onRejected(error: unknown): void {
  if (!(error instanceof RejectedRow)) throw error;
  logger.warn({ line: error.row.line, column: error.column }, error.message);
  logger.warn({ row: error.row }, 'rejected'); // expect: no-personal-data-in-logs contact.phone contact.address
}
