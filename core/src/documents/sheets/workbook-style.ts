import type { CellStyle } from 'hucre/xlsx';

import type { Cell, SheetColumn, WorksheetId } from './workbook.js';

/** Given with every style: without a name each program takes another. */
export const font = { name: 'Calibri', size: 10 } as const;

const grid = { style: 'thin', color: { rgb: 'D0D5DD' } } as const;
const border = { top: grid, right: grid, bottom: grid, left: grid };
const top = { vertical: 'top', wrapText: true, horizontal: 'left' } as const;

/** Red for what the law asks, as the model register of the Belgian authority has it. */
const headColours: Readonly<Record<SheetColumn['demand'], string>> = {
  mandatory: 'B42318',
  recommended: '1F4E79',
  tool: '475467',
};

/** White on each of these colours has a contrast of more than 5 to 1. */
export function headStyle(demand: SheetColumn['demand']): CellStyle {
  return {
    font: { ...font, bold: true, color: { rgb: 'FFFFFF' } },
    fill: solid(headColours[demand]),
    alignment: { ...top, vertical: 'center' },
    border,
  };
}

/** A cell in which something lacks is yellow: colour helps the eye, the words in it say the same. */
export function cellStyle(cell: Cell, isFirst: boolean): CellStyle {
  return {
    alignment: top,
    border,
    font: { ...font, ...(isFirst && { bold: true }) },
    ...(cell.kind === 'text' && cell.lacks === true && { fill: solid('FFF3B8') }),
    ...(cell.kind === 'date' && { numFmt: 'yyyy-mm-dd' }),
  };
}

/** The colour of a sheet's tab: the records of Art. 30 stand out. */
export function tabColour(id: WorksheetId): string {
  if (id === 'controller' || id === 'processor') return headColours.mandatory;
  return id === 'findings' || id === 'lists' ? headColours.tool : headColours.recommended;
}

const narrowest = 12;
const usual = 46;
const widest = 64;

/**
 * Width in characters: that of the longest line, and of no word of the heading less. Long texts fold, and get more room the
 * more there is to fold, so that no row grows taller than the rest of it.
 */
export function widthOf({ header }: SheetColumn, cells: readonly Cell[]): number {
  let longest = 0;
  let fullest = 0;
  for (const cell of cells) {
    const lengths = cell.kind === 'text' ? cell.lines.map(({ length }) => length) : [10];
    for (const length of lengths) longest = Math.max(longest, length);
    fullest = Math.max(
      fullest,
      lengths.reduce((sum, length) => sum + Math.ceil(length / usual), 0),
    );
  }
  const words = header.split(/[\s/]+/u).map((word) => word.length + 4);
  return Math.max(narrowest, ...words, Math.min(longest + 2, fullest > 8 ? widest : usual));
}

/** Height of a line of text, and the highest that a row may be, in points. */
const lineHeight = 13.5;
const highest = 409;

/**
 * Height of a row in points, so that its texts show whole in columns of these widths: not every program measures a row when
 * it opens a file.
 */
export function heightOf(texts: readonly string[], widths: readonly number[]): number {
  const counts = texts.map((text, column) => {
    // A letter takes somewhat less than the digit by which widths are counted, also in the fonts put in this one's place.
    const room = Math.max(1, Math.floor((widths[column] ?? narrowest) * 1.1) - 1);
    return text.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil(line.length / room)), 0);
  });
  return Math.min(highest, Math.max(1, ...counts) * lineHeight + 4);
}

function solid(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}
