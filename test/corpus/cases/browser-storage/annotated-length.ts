// rule: no-personal-data-in-browser-storage
// form: length or comparison
// annotated: yes
import type { Personal } from '@verklaar/annotations';

export function count(message: { body: Personal<string, 'comm.message'>; room: string }) {
  localStorage.setItem(`count.${message.room}`, String(message.body.length));
  sessionStorage.setItem('typing', message.body === '' ? 'no' : 'yes');
}
