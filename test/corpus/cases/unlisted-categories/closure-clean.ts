// rule: no-unlisted-category
// form: closure
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';

export const beeper = recipient({
  id: 'corpus-beeper',
  service: 'api.beeper.example',
  role: 'processor',
  categories: ['contact.phone'],
});

export function pager(nurse: { line: Personal<string, 'contact.phone'>; home: Personal<string, 'contact.address'> }) {
  const far = nurse.home.endsWith('BE');
  return () => fetch('https://api.beeper.example/v1', { method: 'POST', body: `${nurse.line};${far}` });
}
