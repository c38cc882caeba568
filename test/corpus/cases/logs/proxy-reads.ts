// rule: no-personal-data-in-logs
// form: dynamic key
interface Dossier {
  id: string;
  bsn: string;
  diagnosis: string;
}

const reads = new Map<string, number>();

/** Tells which fields of a dossier a page really uses, so that the rest can go. */
export function observed(dossier: Dossier): Dossier {
  return new Proxy(dossier, {
    get(target, key: keyof Dossier) {
      reads.set(key, (reads.get(key) ?? 0) + 1);
      console.debug('dossier field read', key, reads.get(key));
      return target[key];
    },
  });
}

export function report(): void {
  console.table(Object.fromEntries(reads));
}
