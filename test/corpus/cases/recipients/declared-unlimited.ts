// rule: no-undeclared-recipient
// form: declared recipient
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';

export const shredder = recipient({ id: 'corpus-archive', service: 'api.archive.example', role: 'processor' });

export async function archive(file: { subject: Personal<string, 'identity.name'>; pages: number }) {
  await fetch('https://api.archive.example/files', { method: 'POST', body: JSON.stringify(file) });
}
