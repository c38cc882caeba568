// rule: no-personal-data-in-errors
// form: length or comparison
// annotated: yes
import type { Personal } from '@verklaar/annotations';

type Body = Personal<string, 'comm.message'>;

export function post(body: Body, max: number) {
  if (body.length > max) throw new RangeError(`${body.length} of at most ${max} characters`);
  if (body === '') throw new Error('empty');
  return { at: new Date() };
}
