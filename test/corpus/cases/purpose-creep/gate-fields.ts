// rule: no-purpose-creep
// form: dynamic key
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const gate = recipient({ id: 'dk-gate', service: 'gate.slagboombeheer.example', role: 'processor' });

export const parking = activity({ id: 'dk-parking', purpose: 'orderFulfilment', legalBasis: 'contract', recipients: [gate] });
export const care = activity({ id: 'dk-care', purpose: 'customerCare', legalBasis: 'contract' });

class Pass {
  @PersonalData('identity.document', { for: [parking] }) plate = '';
  @PersonalData('contact.phone', { for: [care] }) reach = '';
  zone = 'A';
}

type Sent = { [K in keyof Pass as K extends 'reach' ? never : K]: Pass[K] };

const sent: readonly (keyof Sent)[] = ['plate', 'zone'];

export async function open(pass: Pass, call: (number: string) => void): Promise<void> {
  const body = new URLSearchParams();
  for (const key of sent) body.set(key, pass[key]);
  const answer = await fetch('https://gate.slagboombeheer.example/open', { method: 'POST', body });
  if (!answer.ok) call(pass['reach']);
}
