// rule: no-personal-data-in-errors
// form: length or comparison
// annotated: yes
import type { Personal } from '@verklaar/annotations';

export function confirm(born: Personal<string, 'identity.birthDate'>, given: string) {
  if (born.length !== given.length) throw new Error(`expected ${born.length} characters`);
  if (born !== given) throw new Error(`${given.length} characters, not ${born}`); // expect: no-personal-data-in-errors identity.birthDate
}
