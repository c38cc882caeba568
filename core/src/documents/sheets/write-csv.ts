import type { RegisterConfig } from '../../config/config.js';
import type { Cell, Worksheet } from './workbook.js';

/** What stands between values. Excel expects `;` where a comma is the decimal sign: Dutch, French, German. */
export type Separator = NonNullable<RegisterConfig['separator']>;

export interface CsvOptions {
  /** Default `,`, as RFC 4180 has it. */
  readonly separator?: Separator;
  /** A byte-order mark, by which Excel knows UTF-8; default with `;`, which is for Excel. */
  readonly bom?: boolean;
}

/**
 * Writes a sheet as comma-separated values (RFC 4180): CRLF at line ends, quotes where a value needs them, several values of
 * one cell on lines of their own. A value that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function writeCsv(sheet: Worksheet, { separator = ',', bom = separator === ';' }: CsvOptions = {}): string {
  const records = [
    sheet.columns.map(({ header }) => header),
    ...sheet.rows.map((row) => row.map((cell) => defuseFormula(csvText(cell)))),
  ];
  const lines = records.map((values) => `${values.map((value) => quote(value, separator)).join(separator)}\r\n`);
  return (bom ? '\uFEFF' : '') + lines.join('');
}

function csvText(cell: Cell): string {
  return cell.kind === 'date' ? cell.iso : cell.lines.join('\n');
}

/** Also behind white space, and by the full-width signs, which some spreadsheets read as the plain ones. */
function defuseFormula(value: string): string {
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/u.test(value) ? `'${value}` : value;
}

function quote(value: string, separator: Separator): string {
  const isPlain = !/["\r\n]/.test(value) && !value.includes(separator) && value.trim() === value;
  return isPlain ? value : `"${value.replaceAll('"', '""')}"`;
}
