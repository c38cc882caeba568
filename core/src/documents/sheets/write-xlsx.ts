import type { NamedRange } from 'hucre';

import { unzipSync, zipSync } from 'fflate';
import { type CellStyle, cellRef, colToLetter, type WriteSheet, writeXlsx as writeWorkbook } from 'hucre/xlsx';

import type { Cell, Workbook, Worksheet } from './workbook.js';

import { loadLanguage } from '../../languages/index.js';
import { splitLongRows } from './split-long-rows.js';
import { cellStyle, font, headStyle, heightOf, tabColour, widthOf } from './workbook-style.js';

/**
 * Writes a workbook as XLSX (ECMA-376): frozen headings, filters, folded text, dates as dates. Every other cell is text, never
 * a formula. The same workbook gives the same bytes on every machine: no time of making, and the packing is not left to the
 * runtime's own compressor, which differs between versions.
 */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  const language = loadLanguage(workbook.language);
  const sheets = workbook.sheets.map((sheet) => splitLongRows(sheet, language));
  const packed = await writeWorkbook({
    sheets: sheets.map((sheet) => layOut(sheet, workbook.draft)),
    properties: { title: workbook.title, modified: new Date(0) },
    namedRanges: sheets.map(printTitles),
    defaultFont: font,
    activeSheet: 0,
  });
  return repack(packed);
}

/** What fits side by side on a printed page and can still be read, in characters. */
const pageWidth = 320;

function layOut(sheet: Worksheet, draft: string | undefined): WriteSheet {
  const cells = new Map<string, { style: CellStyle }>();
  sheet.columns.forEach(({ demand }, column) => cells.set(`0,${String(column)}`, { style: headStyle(demand) }));
  sheet.rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      cells.set(`${String(index + 1)},${String(column)}`, { style: cellStyle(cell, column === 0) });
    });
  });
  const widths = sheet.columns.map((column, index) =>
    widthOf(
      column,
      sheet.rows.flatMap((row) => row[index] ?? []),
    ),
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  const texts = [sheet.columns.map(({ header }) => header), ...sheet.rows.map((row) => row.map(shownText))];
  return {
    name: sheet.name,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(texts.map((row, index) => [index, { height: heightOf(row, widths) }])),
    rows: [sheet.columns.map(({ header }) => header), ...sheet.rows.map((row) => row.map(valueOf))],
    cells,
    autoFilter: { range: `A1:${cellRef(sheet.rows.length, sheet.columns.length - 1)}` },
    freezePane: { rows: 1, columns: frozenColumns(sheet) },
    view: { tabColor: { rgb: tabColour(sheet.id) } },
    pageSetup: {
      orientation: 'landscape',
      paperSize: total > pageWidth ? 'a3' : 'a4',
      fitToPage: true,
      fitToWidth: Math.ceil(total / pageWidth),
      // As many pages down as it takes.
      fitToHeight: 0,
    },
    headerFooter: { oddFooter: `&L${(draft ?? '').replaceAll('&', '&&')}&C&A&R&P / &N` },
  };
}

/** What names a row stays in sight, on the screen and on every page. */
function frozenColumns({ id }: Worksheet): number {
  return id === 'controller' || id === 'processor' || id === 'retention' || id === 'findings' ? 2 : 1;
}

function printTitles(sheet: Worksheet): NamedRange {
  const name = `'${sheet.name.replaceAll("'", "''")}'`;
  const last = colToLetter(frozenColumns(sheet) - 1);
  return { name: '_xlnm.Print_Titles', range: `${name}!$A:$${last},${name}!$1:$1`, scope: sheet.name };
}

function shownText(cell: Cell): string {
  return cell.kind === 'date' ? cell.iso : cell.lines.join('\n');
}

function valueOf(cell: Cell): Date | string | null {
  if (cell.kind === 'date') return new Date(`${cell.iso}T00:00:00Z`);
  return cell.lines.length === 0 ? null : escapeCodes(shownText(cell));
}

/** `_x000A_` in a text of a workbook stands for a character: where a person wrote it, it is to stand for itself. */
function escapeCodes(text: string): string {
  return text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}

/** Packs with a compressor in JavaScript, under the earliest day that a ZIP can name: by its parts, as it is written. */
function repack(packed: Uint8Array): Uint8Array {
  const files = unzipSync(packed);
  const names = Object.keys(files);
  return zipSync(Object.fromEntries(names.map((name) => [name, files[name] ?? new Uint8Array()])), {
    mtime: new Date(1980, 0, 1, 12),
    level: 6,
    os: 0,
  });
}
