// rule: no-purpose-creep
// form: nested object by type
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const printer = recipient({ id: 'corpus-ticket-printer', service: 'api.ticketpress.example', role: 'processor' });
export const tickets = activity({ id: 'corpus-tickets', purpose: 'orderFulfilment', legalBasis: 'contract', recipients: [printer] });
export const entry = activity({ id: 'corpus-entry', purpose: 'security', legalBasis: 'legitimateInterests' });

class Holder {
  @PersonalData('identity.name', { for: [tickets, entry] }) called = '';
}

class Ticket {
  holder = new Holder();
  seat = '';
}

export async function print(ticket: Ticket) {
  await fetch('https://api.ticketpress.example/tickets', { method: 'POST', body: JSON.stringify(ticket) });
}
