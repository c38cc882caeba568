// rule: no-undeclared-recipient
// form: Pick, Omit, Partial
interface Tenant { unit: string; fullName: string; iban: string; floor: number }

export function client(base = 'https://rent.huurhub.example') {
  return {
    place: (tenant: Pick<Tenant, 'unit' | 'floor'>) => fetch(`${base}/units`, { method: 'POST', body: JSON.stringify(tenant) }),
  };
}

export async function move(changes: Partial<Tenant>, rest: Omit<Tenant, 'iban' | 'fullName'>) {
  await fetch('https://rent.huurhub.example/rest', { method: 'POST', body: JSON.stringify(rest) });
  await fetch('https://rent.huurhub.example/moves', { method: 'POST', body: JSON.stringify(changes) }); // expect: no-undeclared-recipient identity.name payment.account
}
