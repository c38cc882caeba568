// rule: no-unlisted-category
// form: direct property
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';

export const moneybird = recipient({
  id: 'corpus-moneybird',
  service: 'moneybird.com',
  role: 'processor',
  categories: ['identity.name', 'contact.email'],
});

interface Debtor {
  mail: Personal<string, 'contact.email'>;
  line: Personal<string, 'contact.phone'>;
}

export async function bill(debtor: Debtor) {
  await fetch('https://moneybird.com/api/v2/contacts', { method: 'POST', body: JSON.stringify({ mail: debtor.mail }) });
  await fetch('https://moneybird.com/api/v2/contacts', { method: 'POST', body: JSON.stringify({ tel: debtor.line }) }); // expect: no-unlisted-category contact.phone
}
