// rule: no-purpose-creep
// form: declared recipient
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const desk = recipient({ id: 'corpus-lost-desk', service: 'api.lostdesk.example', role: 'processor' });
export const found = activity({ id: 'corpus-found', purpose: 'requestHandling', legalBasis: 'contract', recipients: [desk] });

class Finder {
  @PersonalData('contact.phone', { for: [found] }) line = '';
  @PersonalData('identity.name') called = '';
}

export async function hand(finder: Finder) {
  await fetch('https://api.lostdesk.example/finds', { method: 'POST', body: finder.line });
  await fetch('https://api.lostdesk.example/names', { method: 'POST', body: finder.called });
}
