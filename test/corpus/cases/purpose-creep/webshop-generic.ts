// rule: no-purpose-creep
// form: generics
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const reviews = recipient({ id: 'bl-reviews', service: 'api.sterrenpeil.example', role: 'processor' });

export const parcels = activity({ id: 'bl-parcels', purpose: 'orderFulfilment', legalBasis: 'contract' });
export const ratings = activity({ id: 'bl-ratings', purpose: 'research', legalBasis: 'consent', recipients: [reviews] });

class Recipient {
  @PersonalData('contact.address', { for: [parcels] }) door = '';
}

class Reviewer {
  @PersonalData('contact.email', { for: [ratings] }) inbox = '';
}

interface Envelope<T> {
  readonly sent: Date;
  readonly content: T;
}

const wrap = <T>(content: T): Envelope<T> => ({ sent: new Date(), content });

export async function invite(reviewer: Reviewer, receiver: Recipient): Promise<void> {
  await fetch('https://api.sterrenpeil.example/invites', { method: 'POST', body: JSON.stringify(wrap(reviewer)) });
  await fetch('https://api.sterrenpeil.example/places', { method: 'POST', body: JSON.stringify(wrap(receiver)) }); // expect: no-purpose-creep contact.address
}
