// rule: no-undeclared-recipient
// form: nested object by type
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Member {
  faith: Personal<string, 'special.religion'>;
}
interface Congregation {
  town: string;
  members: Member[];
}

export async function report(congregation: Congregation) {
  await fetch('https://api.umbrella.example/towns', { method: 'POST', body: congregation.town });
  await fetch('https://api.umbrella.example/full', { method: 'POST', body: JSON.stringify(congregation) }); // expect: no-undeclared-recipient special.religion
}
