// rule: no-personal-data-in-logs
// form: pseudonymised
// annotated: yes
import { hash, mask, PersonalData, pseudonymise } from '@verklaar/annotations';

class Tenant {
  @PersonalData('contact.email') mailbox = '';
  @PersonalData('payment.account') debit = '';
  @PersonalData('identity.name') called = '';
}

export async function audit(tenant: Tenant, key: string) {
  console.log(mask(tenant.debit));
  console.log(await hash(tenant.mailbox, key));
  console.log(await pseudonymise(tenant.called, key, 'audit'));
}
