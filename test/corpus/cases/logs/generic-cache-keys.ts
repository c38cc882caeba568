// rule: no-personal-data-in-logs
// form: generics
import { createHash } from 'node:crypto';
import debug from 'debug';

const trace = debug('cache');

class Cache<K, V> {
  private readonly values = new Map<string, V>();

  constructor(private readonly keyOf: (key: K) => string) {}

  get(key: K, make: () => V): V {
    const id = this.keyOf(key);
    trace('look up %s, %d known', id, this.values.size);
    const value = this.values.get(id) ?? make();
    this.values.set(id, value);
    return value;
  }
}

const byMail = new Cache<{ email: string }, number>(({ email }) => createHash('sha1').update(email).digest('hex'));

export function score(person: { email: string }): number {
  return byMail.get(person, () => 1);
}
