// rule: no-undeclared-recipient
// form: sanitiser
// annotated: yes
import { redact, type Personal } from '@verklaar/annotations';

interface Fault {
  code: number;
  caller: Personal<string, 'contact.phone'>;
}

export async function escalate(fault: Fault) {
  await fetch('https://api.fieldwork.example/faults', { method: 'POST', body: JSON.stringify(redact(fault)) });
}
