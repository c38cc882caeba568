// rule: no-personal-data-in-error-tracking
// form: generics
import Honeybadger from '@honeybadger-io/js';

type Masked<T> = { [K in keyof T]: '***' };

function masked<T extends object>(value: T): Masked<T> {
  const result = {} as Masked<T>;
  for (const key of Object.keys(value) as (keyof T)[]) result[key] = '***';
  return result;
}

interface Payer { iban: string; accountHolder: string; amount: string }

declare function collect(payer: Payer): Promise<void>;

export async function debit(payer: Payer): Promise<void> {
  try {
    await collect(payer);
  } catch (error) {
    Honeybadger.notify(error as Error, { context: { payer: masked(payer) } });
  }
}
