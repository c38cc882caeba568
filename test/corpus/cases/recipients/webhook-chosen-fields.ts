// rule: no-undeclared-recipient
// form: dynamic key
interface Entry {
  bib: number;
  fullName: string;
  birthDate: string;
  distance: '10k' | '21k';
}

const published: (keyof Entry)[] = ['bib', 'distance'];
const timed: (keyof Entry)[] = ['bib', 'fullName', 'birthDate'];

function project<K extends keyof Entry>(entry: Entry, keys: readonly K[]): Partial<Entry> {
  return keys.reduce<Partial<Entry>>((part, key) => ({ ...part, [key]: entry[key] }), {});
}

export async function hand(entries: readonly Entry[]): Promise<number> {
  const rows = entries.map((entry) => project(entry, timed));
  const answer = await fetch('https://in.looptijden.example/startlist', { method: 'PUT', body: JSON.stringify(rows) }); // expect: no-undeclared-recipient identity.name identity.birthDate
  return answer.ok ? published.length : 0;
}
