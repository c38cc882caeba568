// rule: no-personal-data-in-urls
// form: dynamic key
type Column = 'email' | 'lastName' | 'createdAt';

interface Row {
  email: string;
  lastName: string;
  createdAt: string;
}

export async function sorted(rows: Row[], column: Column, descending: boolean): Promise<Row[]> {
  const order = descending ? -1 : 1;
  await fetch(`/api/preferences?sort=${column}&order=${order}&rows=${rows.length}`, { method: 'PUT' });
  return [...rows].sort((one, other) => order * one[column].localeCompare(other[column]));
}
