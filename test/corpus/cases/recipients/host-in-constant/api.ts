// rule: no-undeclared-recipient
// form: own or unknown host
import { hosts } from './hosts';

export async function push(user: { email: string }) {
  await fetch(`${hosts.own}/users`, { method: 'POST', body: user.email });
  await fetch(`${hosts.crm}/users`, { method: 'POST', body: user.email }); // expect: no-undeclared-recipient contact.email
}
