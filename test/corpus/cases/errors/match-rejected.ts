// rule: no-personal-data-in-errors
// form: generics
type Result<T, E> = { kind: 'ok'; value: T } | { kind: 'rejected'; error: E };

function match<T, E, R>(result: Result<T, E>, on: { ok: (value: T) => R; rejected: (error: E) => R }): R {
  return result.kind === 'ok' ? on.ok(result.value) : on.rejected(result.error);
}

interface Mandate { reference: string }
interface Refusal {
  code: 'CLOSED' | 'BLOCKED';
  iban: string;
}

declare function register(account: string): Result<Mandate, Refusal>;

export function mandateFor(account: string): string {
  return match(register(account), {
    ok: (mandate) => mandate.reference,
    rejected: (refusal) => {
      if (refusal.code === 'BLOCKED') throw new Error(`Refused with ${refusal.code}`);
      throw new Error(`Account ${refusal.iban} is closed`); // expect: no-personal-data-in-errors payment.account
    },
  });
}
