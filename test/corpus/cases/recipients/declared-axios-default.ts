// rule: no-undeclared-recipient
// form: declared recipient
// annotated: yes
import axios from 'axios';
import { recipient, type Personal } from '@verklaar/annotations';

export const insurer = recipient({
  id: 'corpus-insurer',
  service: 'claims.insurer.example',
  role: 'controller',
  categories: ['identity.name', 'identity.birthDate'],
});

const claims = axios.create({ baseURL: 'https://claims.insurer.example', timeout: 2_000 });

export const fileClaim = (person: { full: Personal<string, 'identity.name'>; born: Personal<Date, 'identity.birthDate'> }) =>
  claims.request({ method: 'post', url: '/claims', data: { full: person.full, born: person.born.toISOString() } });
