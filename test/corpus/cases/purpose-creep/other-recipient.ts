// rule: no-purpose-creep
// form: own wrapper in the same file
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const lawyer = recipient({ id: 'corpus-lawyer', service: 'api.lawyers.example', role: 'controller' });

export const claims = activity({
  id: 'corpus-claims',
  name: { en: 'Claims', nl: 'Claims' },
  purpose: 'disputes',
  dataSubjects: ['customer'],
  legalBasis: 'legitimateInterests',
  interest: { en: 'recovering debts', nl: 'schulden innen' },
  retention: 'P5Y',
  recipients: [lawyer],
});

export const delivery = activity({
  id: 'corpus-claim-delivery',
  name: { en: 'Delivery', nl: 'Bezorging' },
  purpose: 'orderFulfilment',
  dataSubjects: ['customer'],
  legalBasis: 'contract',
  retention: 'P1Y',
  recipients: [lawyer],
});

class Debtor {
  @PersonalData('contact.address', { for: [delivery] }) door = '';
  @PersonalData('payment.behaviour', { for: [claims] }) arrears = '';
}

const hand = (body: string) => fetch('https://api.lawyers.example/files', { method: 'POST', body });

export async function sue(debtor: Debtor) {
  await hand(debtor.arrears);
  await hand(debtor.door);
}
