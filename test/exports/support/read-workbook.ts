import readXlsxFile from 'read-excel-file/node';

/** A cell as text; a day as ISO 8601; an empty one as nothing. */
export type ReadSheet = readonly (readonly string[])[];

/** Reads a workbook with a library that did not write it: the cells of each sheet by its name. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadonlyMap<string, ReadSheet>> {
  const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map(textOf))]));
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
