// rule: no-undeclared-recipient
// form: generics
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Change<T> {
  at: string;
  before: T;
}
type Pupil = { class: string; note: Personal<string, 'professional.cv'> };

async function push<T extends object>(change: Change<T>) {
  await fetch('https://school.reports.example/api', { method: 'POST', body: JSON.stringify(change) });
}

export async function changed(pupil: Pupil, at: string) {
  await push({ at, before: { class: pupil.class } });
  await push({ at, before: pupil }); // expect: no-undeclared-recipient professional.cv
}
