// rule: no-undeclared-recipient
// form: array methods
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Runner {
  bib: number;
  born: Personal<string, 'identity.birthDate'>;
}

export async function upload(runners: Runner[]) {
  const url = 'https://timing.races.example/v1';
  await fetch(url, { method: 'POST', body: runners.map((runner) => runner.bib).join('\n') });
  await fetch(url, { method: 'POST', body: runners.map((runner) => `${runner.bib};${runner.born}`).join('\n') }); // expect: no-undeclared-recipient identity.birthDate
}
