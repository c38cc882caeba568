// rule: no-personal-data-in-errors
// form: closure
// annotated: yes
import type { Personal } from '@verklaar/annotations';

export function timeoutFor(number: Personal<string, 'contact.phone'>, seconds: number) {
  const late = () => {
    throw new Error(`no answer within ${seconds} s`);
  };
  const refused = () => {
    throw new Error(`${number} refused the call`); // expect: no-personal-data-in-errors contact.phone
  };
  return { late, refused };
}
