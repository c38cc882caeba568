// rule: no-undeclared-recipient
// form: Pick, Omit, Partial
// annotated: yes
import { PersonalData } from '@verklaar/annotations';

class Tenancy {
  @PersonalData('payment.account') debit = '';
  rooms = 1;
  rent = 0;
}

export async function publish(tenancy: Omit<Tenancy, 'debit'>) {
  await fetch('https://api.listings.example/homes', { method: 'POST', body: JSON.stringify(tenancy) });
}
