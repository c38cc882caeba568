// rule: no-personal-data-in-logs
// form: generics
import pino from 'pino';

const log = pino();

const pipe =
  <A, B, C>(first: (value: A) => B, second: (value: B) => C) =>
  (value: A): C =>
    second(first(value));

const domainOf = pipe(
  (account: { email: string }) => account.email.split('@'),
  (parts) => parts.at(-1)?.length ?? 0,
);

export function measure(account: { email: string }): void {
  log.info({ length: domainOf(account) });
}
