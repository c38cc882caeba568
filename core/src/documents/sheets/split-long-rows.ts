import type { Language } from '../../languages/index.js';
import type { Cell, Worksheet } from './workbook.js';

/** What one cell of a workbook holds at most: characters (UTF-16) and line ends. */
export interface CellLimits {
  readonly characters: number;
  readonly lineEnds: number;
}

/** As Excel has them. */
const excelLimits: CellLimits = { characters: 32_767, lineEnds: 253 };

/**
 * A sheet of which no cell holds more than a workbook allows: what does not fit goes on in rows below, which say so in their
 * first cell. Nothing is cut off.
 */
export function splitLongRows(sheet: Worksheet, language: Language, limits: CellLimits = excelLimits): Worksheet {
  return { ...sheet, rows: sheet.rows.flatMap((row) => splitRow(row, language, limits)) };
}

function splitRow(row: readonly Cell[], language: Language, limits: CellLimits): readonly (readonly Cell[])[] {
  const parts = row.map((cell) => splitCell(cell, limits));
  const count = Math.max(1, ...parts.map(({ length }) => length));
  if (count === 1) return [row];
  const [first] = row;
  const id = first?.kind === 'text' ? (first.lines[0] ?? '').slice(0, 200) : '';
  return Array.from({ length: count }, (_, part) =>
    parts.map((cells, column): Cell => {
      const cell = cells[part];
      const isNamed = part > 0 && column === 0 && cell === undefined;
      if (!isNamed) return cell ?? { kind: 'text', lines: [] };
      return { kind: 'text', lines: [language.plain('sheets.cell.continued', { id, part: String(part + 1) })] };
    }),
  );
}

function splitCell(cell: Cell, { characters, lineEnds }: CellLimits): readonly Cell[] {
  if (cell.kind === 'date') return [cell];
  const parts: string[][] = [[]];
  let length = 0;
  for (const line of cell.lines.flatMap((text) => splitText(text, characters))) {
    const part = parts.at(-1) ?? [];
    if (part.length > 0 && (length + 1 + line.length > characters || part.length > lineEnds)) {
      parts.push([line]);
      length = line.length;
    } else {
      length += line.length + (part.length > 0 ? 1 : 0);
      part.push(line);
    }
  }
  return parts.map((lines): Cell => ({ ...cell, lines }));
}

/** Pieces of a text of at most so many characters; a pair of surrogates stays together. */
function splitText(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > most) {
    const code = text.charCodeAt(start + most - 1);
    const end = start + most - (code >= 0xd800 && code <= 0xdbff ? 1 : 0);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return [...pieces, text.slice(start)];
}
