// rule: no-personal-data-in-logs
// form: sanitiser
// annotated: yes
import { redact, type Personal } from '@verklaar/annotations';

interface Case {
  nr: number;
  client: Personal<string, 'identity.name'>;
  phone: Personal<string, 'contact.phone'>;
}

export function open(one: Case) {
  console.log(one.nr, redact(one.client));
  console.log(redact(one.client), one.phone); // expect: no-personal-data-in-logs contact.phone
}
