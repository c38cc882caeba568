// rule: no-personal-data-in-logs
// form: generics
import signale from 'signale';

function zip<A, B>(left: readonly A[], right: readonly B[]): [A, B][] {
  return left.map((item, index) => [item, right[index] as B]);
}

export function seats(guests: readonly { surname: string }[], rows: readonly number[]): void {
  for (const [, row] of zip(guests, rows)) signale.info(row);
  for (const [guest, row] of zip(guests, rows)) signale.info(row, guest.surname); // expect: no-personal-data-in-logs identity.name
}
