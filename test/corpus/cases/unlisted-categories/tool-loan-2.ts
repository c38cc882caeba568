// rule: no-unlisted-category
// form: direct property
// annotated: yes
import { PersonalData, recipient } from '@verklaar/annotations';

export const loans = recipient({ id: 'corpus-tool-loans', service: 'api.toolloan.example', role: 'processor', categories: ['identity.name', 'contact.phone'] });

class Borrower {
  @PersonalData('identity.name') called = '';
  @PersonalData('contact.phone') line = '';
  tool = '';
}

export async function lend({ called, line, tool }: Borrower) {
  await fetch('https://api.toolloan.example/loans', { method: 'POST', body: JSON.stringify({ called, line, tool }) });
}
