export class LocalStore<T extends object> {
  constructor(
    private readonly key: string,
    private readonly fallback: T,
  ) {}

  read(): T {
    const raw = window.localStorage.getItem(this.key);
    return raw === null ? this.fallback : (JSON.parse(raw) as T);
  }

  write(value: T): void {
    window.localStorage.setItem(this.key, JSON.stringify(value));
  }
}
