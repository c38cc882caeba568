// rule: no-personal-data-in-errors
// form: error object
interface Charge {
  id: string;
  cardHolder: { firstName: string; lastName: string };
}

class ChargeFailed extends Error {
  constructor(
    readonly reason: string,
    readonly detail: string,
  ) {
    super(`Charge failed (${reason}): ${detail}`);
  }
}

export function collect(charge: Charge, balance: number): void {
  if (balance < 0) throw new ChargeFailed('balance', charge.id);
  if (balance === 0) throw new ChargeFailed('empty', `account of ${charge.cardHolder.lastName}`); // expect: no-personal-data-in-errors identity.name
}
