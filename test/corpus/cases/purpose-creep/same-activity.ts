// rule: no-purpose-creep
// form: direct property
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const carrier = recipient({ id: 'corpus-carrier', service: 'api.carrier.example', role: 'processor' });

export const deliveries = activity({
  id: 'corpus-deliveries',
  name: { en: 'Deliveries', nl: 'Bezorging' },
  purpose: 'orderFulfilment',
  dataSubjects: ['customer'],
  legalBasis: 'contract',
  retention: 'P1Y',
  recipients: [carrier],
});

class Receiver {
  @PersonalData('contact.address', { for: [deliveries] }) door = '';
  @PersonalData('contact.phone', { for: ['corpus-deliveries'] }) ring = '';
}

export async function ship(receiver: Receiver) {
  await fetch('https://api.carrier.example/labels', { method: 'POST', body: JSON.stringify(receiver) });
}
