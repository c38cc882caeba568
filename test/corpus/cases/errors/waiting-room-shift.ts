// rule: no-personal-data-in-errors
// form: queue
interface Ticket {
  counter: 'permits' | 'passports';
  visitor: { firstName: string; surname: string };
  since: number;
}

const waiting: Ticket[] = [];

export function join(counter: Ticket['counter'], visitor: Ticket['visitor']): number {
  return waiting.push({ counter, visitor, since: Date.now() });
}

export function callNext(open: ReadonlySet<string>): Ticket {
  const next = waiting.shift();
  if (next === undefined) throw new Error(`nobody waits, ${open.size} counters are open`);
  if (!open.has(next.counter)) {
    waiting.unshift(next);
    throw new Error(`${next.visitor.firstName} ${next.visitor.surname} waits for a closed counter`); // expect: no-personal-data-in-errors identity.name
  }
  return next;
}
