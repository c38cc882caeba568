// rule: no-undeclared-recipient
// form: declared recipient
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';

export const dispatch = recipient({ id: 'corpus-dispatch', service: 'https://dispatch.example/api', role: 'processor' });

export const send = (ride: { to: Personal<string, 'contact.address'> }) =>
  fetch('https://dispatch.example/api/rides', { method: 'PUT', body: JSON.stringify(ride) });
