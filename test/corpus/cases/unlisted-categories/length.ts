// rule: no-unlisted-category
// form: length or comparison
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';

export const typist = recipient({
  id: 'corpus-typist',
  service: 'api.typist.example',
  role: 'processor',
  categories: ['comm.recording'],
});

interface Tape {
  sound: Personal<string, 'comm.recording'>;
  caller: Personal<string, 'identity.name'>;
}

export async function type(tape: Tape) {
  const body = JSON.stringify({ sound: tape.sound, named: tape.caller !== '', size: tape.caller.length });
  await fetch('https://api.typist.example/tapes', { method: 'POST', body });
}
