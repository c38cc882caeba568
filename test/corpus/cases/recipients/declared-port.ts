// rule: no-undeclared-recipient
// form: declared recipient
// annotated: yes
import got from 'got';
import { recipient, type Personal } from '@verklaar/annotations';

export const depot = recipient({ id: 'corpus-depot', service: 'depot.example', role: 'processor' });

export const store = (box: { of: Personal<string, 'identity.name'> }) =>
  got.post('https://depot.example:8443/boxes', { json: { of: box.of } });
