// rule: no-personal-data-in-errors
// form: Pick, Omit, Partial
interface Account {
  email: string;
  phone: string;
  tier: 'free' | 'paid';
  seats: number;
}

export function upgrade(change: Partial<Omit<Account, 'email' | 'phone'>>) {
  if (change.seats === 0) throw new Error(`cannot apply ${JSON.stringify(change)}`);
}

export function move(change: Pick<Account, 'email' | 'tier'>) {
  if (change.tier === 'free') throw new Error(`cannot move ${JSON.stringify(change)}`); // expect: no-personal-data-in-errors contact.email
}
