// rule: no-undeclared-recipient
// form: declared recipient
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';

export const scanner = recipient({ id: 'corpus-scanner', service: 'API.Scanner.example', role: 'processor' });

export const scan = (page: { of: Personal<string, 'identity.name'> }) =>
  fetch('https://api.scanner.example/pages', { method: 'POST', body: page.of });
