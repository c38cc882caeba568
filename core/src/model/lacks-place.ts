import type { Recipient } from './register.js';

/** Recipients that sit where the law puts them. */
const placedByLaw: readonly string[] = ['police', 'authority'];

/** Whether nobody can tell in which country a recipient has the data, though the law asks it (Art. 13(1)(f)). */
export function lacksPlace({ role, kind, country, processingCountries, transfers }: Recipient): boolean {
  if (role === 'internal' || placedByLaw.includes(kind ?? '')) return false;
  return country === undefined && !processingCountries?.length && !transfers?.length;
}
