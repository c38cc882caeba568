// rule: no-personal-data-in-urls
// form: generics
interface PageOf<T> {
  items: T[];
  cursor: string | null;
}

interface Patient {
  id: string;
  firstName: string;
  insuranceNumber: string;
}

async function page<T>(path: string, cursor: string, size = 50): Promise<PageOf<T>> {
  const response = await fetch(`${path}?cursor=${cursor}&size=${size}`);
  return (await response.json()) as PageOf<T>;
}

export async function allPatients(): Promise<Patient[]> {
  const found: Patient[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const next: PageOf<Patient> = await page<Patient>('/api/patients', cursor);
    found.push(...next.items);
    cursor = next.cursor;
  }
  return found;
}
