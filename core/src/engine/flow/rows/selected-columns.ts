/** A column of the rows that a query gives: what it is called there, and in its table. */
interface SelectedColumn {
  readonly name: string;
  /** Absent: it is worked out of others. */
  readonly column?: string;
}

export interface Selection {
  readonly table?: string;
  readonly columns: readonly SelectedColumn[];
  /** All that the table has: `SELECT *`. */
  readonly isOpen: boolean;
}

/** Longer texts are reports, and take long to read. */
const longest = 4000;
const plain = /^(?:[\w$]+\.)*(?<column>[\w$]+)(?: (?:AS )?(?<as>[\w$]+))?$/iu;
/** `LOWER(u.email) AS email`: changed in form only. */
const formed =
  /^(?:ANY_VALUE|COALESCE|LOWER|MAX|MIN|NULLIF|TRIM|UPPER)\( ?(?:[\w$]+\.)*(?<column>[\w$]+) ?(?:,[^()]*)?\) (?:AS )?(?<as>[\w$]+)$/iu;

/** The columns that a text in SQL asks for. Absent: it gives no rows, or nobody can read which. */
export function selectionOf(sql: string): Selection | undefined {
  if (sql.length > longest) return undefined;
  const said = sql.replaceAll(/--[^\n]*|\/\*.*?\*\//gsu, ' ').replaceAll(/["`[\]]/gu, '');
  const text = said.replaceAll(/\s+/gu, ' ').trim();
  const selected = /^SELECT (?:ALL |DISTINCT )?(?<list>.+)$/iu.exec(text)?.groups?.list;
  const { list, after } =
    selected === undefined
      ? { list: /^(?:DELETE|INSERT|UPDATE) .* RETURNING (?<list>.+?);?$/iu.exec(text)?.groups?.list, after: text }
      : untilFrom(selected);
  if (list === undefined) return undefined;
  const table = /(?:^| )(?:FROM|INTO|UPDATE) (?:\w+\.)?(?<table>\w+)/iu.exec(after)?.groups?.table;
  const parts = parted(list);
  return {
    ...(table !== undefined && { table }),
    columns: parts.flatMap(columnIn),
    isOpen: parts.some((part) => /^(?:\w+\.)?\*$/u.test(part)),
  };
}

function columnIn(part: string): readonly SelectedColumn[] {
  const { column, as } = (plain.exec(part) ?? formed.exec(part))?.groups ?? {};
  if (column !== undefined) return [{ name: as ?? column, column }];
  const called = / (?<as>[\w$]+)$/u.exec(part)?.groups?.as;
  return called === undefined ? [] : [{ name: called }];
}

/** What stands before the `FROM` of a query, and from there on; those of queries within it are theirs. */
function untilFrom(text: string): { readonly list?: string; readonly after: string } {
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(/[()]| FROM /giu)) {
    if (found === '(') depth += 1;
    else if (found === ')') depth -= 1;
    else if (depth === 0) return { list: text.slice(0, index).trim(), after: text.slice(index) };
  }
  return { after: text };
}

/** What commas part, but for those within brackets. */
function parted(list: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: found, index } of list.matchAll(/[(),]/gu)) {
    if (found !== ',') depth += found === '(' ? 1 : -1;
    else if (depth === 0) {
      parts.push(list.slice(start, index).trim());
      start = index + 1;
    }
  }
  return [...parts, list.slice(start).trim()];
}
