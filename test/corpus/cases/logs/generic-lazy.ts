// rule: no-personal-data-in-logs
// form: generics
import pino from 'pino';

const log = pino();

class Lazy<T> {
  private value: T | undefined;

  constructor(private readonly make: () => T) {}

  get(): T {
    return (this.value ??= this.make());
  }
}

export function prepare(letter: { addressee: { lastName: string }; pages: number }): void {
  const pages = new Lazy(() => letter.pages);
  const addressee = new Lazy(() => letter.addressee);
  log.info({ pages: pages.get() });
  log.info({ to: addressee.get() }); // expect: no-personal-data-in-logs identity.name
}
