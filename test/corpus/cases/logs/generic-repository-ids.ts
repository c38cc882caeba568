// rule: no-personal-data-in-logs
// form: generics
import { Logger } from '@nestjs/common';

class Cache<K, V> {
  private readonly logger = new Logger(Cache.name);
  private readonly entries = new Map<K, V>();
  private hits = 0;

  constructor(private readonly label: string) {}

  get(key: K, make: () => V): V {
    const known = this.entries.get(key);
    if (known !== undefined) {
      this.hits += 1;
      return known;
    }
    const made = make();
    this.entries.set(key, made);
    this.logger.verbose(`${this.label}: ${this.entries.size} entries, ${this.hits} hits`);
    return made;
  }
}

const profiles = new Cache<string, { email: string; phone: string }>('profiles');

export const profileOf = (id: string, load: () => { email: string; phone: string }) => profiles.get(id, load);
