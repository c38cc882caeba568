// rule: no-undeclared-recipient
// form: Pick, Omit, Partial
import axios from 'axios';

interface Member {
  email: string;
  phone: string;
  newsletter: boolean;
}

const crm = axios.create({ baseURL: 'https://members.association.example' });

export async function update(change: Partial<Member>) {
  await crm.put('/newsletter', { on: change.newsletter === true });
  await crm.patch('/members', change); // expect: no-undeclared-recipient contact.email contact.phone
}
