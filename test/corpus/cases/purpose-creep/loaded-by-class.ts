// rule: no-purpose-creep
// form: generics
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const flyers = recipient({ id: 'yg-flyers', service: 'print.vouwblad.example', role: 'processor' });

export const repairs = activity({ id: 'yg-repairs', purpose: 'orderFulfilment', legalBasis: 'contract' });
export const offers = activity({ id: 'yg-offers', purpose: 'directMarketing', legalBasis: 'consent', recipients: [flyers] });

class Tenant {
  @PersonalData('contact.address', { for: [repairs] }) unit = '';
}

class Prospect {
  @PersonalData('contact.address', { for: [offers] }) door = '';
}

type Constructor<T> = new () => T;

function fromRows<T extends object>(kind: Constructor<T>, rows: readonly Partial<T>[]): T[] {
  return rows.map((row) => Object.assign(new kind(), row));
}

export async function campaign(tenantRows: Partial<Tenant>[], prospectRows: Partial<Prospect>[]): Promise<void> {
  const prospects = fromRows(Prospect, prospectRows);
  const tenants = fromRows(Tenant, tenantRows);
  await fetch('https://print.vouwblad.example/jobs', { method: 'POST', body: JSON.stringify(prospects) });
  await fetch('https://print.vouwblad.example/jobs', { method: 'POST', body: JSON.stringify(tenants) }); // expect: no-purpose-creep contact.address
}
