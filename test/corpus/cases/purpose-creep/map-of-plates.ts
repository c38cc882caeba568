// rule: no-purpose-creep
// form: map or set
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const parking = recipient({ id: 'bl-parking', service: 'zones.parkeerhuis.example', role: 'processor' });

export const permits = activity({ id: 'bl-permits', purpose: 'serviceProvision', legalBasis: 'contract', recipients: [parking] });
export const fines = activity({ id: 'bl-fines', purpose: 'disputes', legalBasis: 'legitimateInterests' });

class Permit {
  @PersonalData('identity.document', { for: [permits, fines] }) plate = '';
  @PersonalData('payment.behaviour', { for: [fines] }) unpaid = 0;
}

const permitsByZone = new Map<string, Permit[]>();

export async function sync(): Promise<void> {
  for (const [zone, list] of permitsByZone) {
    const body = JSON.stringify({ zone, plates: list.map(({ plate }) => plate), late: list.filter(({ unpaid }) => unpaid > 0).length });
    await fetch('https://zones.parkeerhuis.example/zones', { method: 'PUT', body });
  }
}
