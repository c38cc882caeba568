// rule: no-unlisted-category
// form: declared recipient
// annotated: yes
import { PersonalData, recipient } from '@verklaar/annotations';

export const bookkeeper = recipient({
  id: 'corpus-bookkeeper',
  service: 'api.bookkeeper.example',
  role: 'processor',
  categories: ['identity.name', 'billing.vat'],
});

class Client {
  @PersonalData('identity.name') title = '';
  @PersonalData('billing.vat') number = '';
}

export async function bill(client: Client) {
  await fetch('https://api.bookkeeper.example/clients', { method: 'POST', body: JSON.stringify(client) });
}
