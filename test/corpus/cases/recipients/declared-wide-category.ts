// rule: no-undeclared-recipient
// form: declared recipient
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';

export const mover = recipient({
  id: 'corpus-mover',
  service: 'api.mover.example',
  role: 'processor',
  categories: ['contact.address', 'contact.phone'],
});

export async function move(home: { from: Personal<string, 'contact.address'>; call: Personal<string, 'contact.phone'> }) {
  await fetch('https://api.mover.example/moves', { method: 'POST', body: JSON.stringify(home) });
  await fetch(`https://api.mover.example/moves?rooms=3`);
}
