// rule: no-personal-data-in-browser-storage
// form: closure
// annotated: yes
import Cookies from 'js-cookie';
import type { Personal } from '@verklaar/annotations';

export function autosave(note: { text: Personal<string, 'comm.message'>; nr: number }, seconds: number) {
  return setInterval(() => {
    Cookies.set('note.nr', String(note.nr));
    Cookies.set('note', note.text); // expect: no-personal-data-in-browser-storage comm.message
  }, seconds * 1000);
}
