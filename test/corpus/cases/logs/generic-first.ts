// rule: no-personal-data-in-logs
// form: generics
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Box<T> {
  label: string;
  content: T;
}

function open<T>(box: Box<T>): T {
  console.log('opening', box.label);
  return box.content;
}

export function read(box: Box<Personal<string, 'comm.message'>>) {
  return open(box).length;
}
