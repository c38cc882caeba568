// rule: no-personal-data-in-logs
// form: generics
import pino from 'pino';

const log = pino();

interface Paged<T> {
  items: readonly T[];
  total: number;
  next?: string;
}

async function fetchPage<T>(path: string): Promise<Paged<T>> {
  return (await fetch(path)).json() as Promise<Paged<T>>;
}

export async function countPatients(): Promise<number> {
  const page = await fetchPage<{ patientName: string; email: string }>('/api/patients');
  log.info({ total: page.total, shown: page.items.length, more: page.next !== undefined });
  return page.total;
}
