import type { RegisterConfig } from '../../config/config.js';
import type { Finding } from '../../facts/index.js';
import type { Register } from '../../model/register.js';
import type { OutputFile, RenderOptions } from '../render-documents.js';
import type { Layout } from './layouts.js';

import { buildTables, buildWorkbook, type TableId } from './build-workbook.js';
import { type CsvOptions, writeCsv } from './write-csv.js';
import { writeXlsx } from './write-xlsx.js';

/** Formats in which the register is a table. */
export type SheetFormat = RegisterConfig['formats'][number];

export const sheetFormats: readonly SheetFormat[] = ['csv', 'xlsx'];

export interface RegisterFileOptions extends CsvOptions, RenderOptions {
  readonly language: string;
  readonly layout?: Layout;
  /** The one sheet that is wanted as CSV; default the records of Art. 30(1) and 30(2), each a file. */
  readonly sheet?: TableId;
}

/**
 * The register as files for a spreadsheet: one workbook, or a file of comma-separated values for each record.
 *
 * @throws RangeError when no catalogue serves the language.
 */
export async function renderRegisterFiles(
  register: Register,
  findings: readonly Finding[],
  format: SheetFormat,
  options: RegisterFileOptions,
): Promise<readonly OutputFile[]> {
  const { language } = options;
  const file = { kind: 'register', language } as const;
  if (format === 'xlsx') {
    const content = await writeXlsx(buildWorkbook(register, findings, options));
    return [{ ...file, path: `register.${language}.xlsx`, format, content }];
  }
  return buildTables(register, findings, options).map((sheet) => ({
    ...file,
    path: `register.${sheet.id}.${language}.csv`,
    format,
    content: writeCsv(sheet, options),
  }));
}
