// rule: no-personal-data-in-errors
// form: error object
class ImportError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    options?: ErrorOptions,
  ) {
    super(`${file}:${line} could not be imported`, options);
    this.name = 'ImportError';
  }
}

interface Row {
  email: string;
  telephone: string;
}

export function importRows(file: { name: string }, rows: readonly Row[], save: (row: Row) => void): void {
  for (const [index, row] of rows.entries()) {
    try {
      save(row);
    } catch (error) {
      throw new ImportError(file.name, index + 1, { cause: error });
    }
  }
}
