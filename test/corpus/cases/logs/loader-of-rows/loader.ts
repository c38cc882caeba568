export class Loader<K, V> {
  private readonly seen = new Map<K, Promise<V>>();

  constructor(private readonly read: (key: K) => Promise<V>) {}

  load(key: K): Promise<V> {
    const known = this.seen.get(key);
    if (known !== undefined) return known;
    const pending = this.read(key);
    this.seen.set(key, pending);
    return pending;
  }

  get size(): number {
    return this.seen.size;
  }
}
