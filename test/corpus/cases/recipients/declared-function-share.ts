// rule: no-undeclared-recipient
// form: declared recipient
// annotated: yes
import { recipient, SharedWith, type Personal } from '@verklaar/annotations';

export const notary = recipient({ id: 'corpus-notary', role: 'controller' });

export class Deeds {
  @SharedWith(notary)
  async file(deed: { owner: Personal<string, 'identity.name'> }) {
    await fetch('https://deeds.notary.example/files', { method: 'POST', body: JSON.stringify({ owner: deed.owner }) });
  }
}
