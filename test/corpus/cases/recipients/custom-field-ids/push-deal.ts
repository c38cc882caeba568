// rule: no-undeclared-recipient
// form: dynamic key
import axios from 'axios';

import { customField } from './fields.js';

interface Prospect {
  email: string;
  phone: string;
  budgetCents: number;
}

const sales = axios.create({ baseURL: 'https://api.dealbarge.example/v2' });

export async function pushDeal(prospect: Prospect): Promise<void> {
  const { data } = await sales.post<{ id: string }>('/deals', { [customField.budget]: prospect.budgetCents });
  await sales.patch(`/deals/${data.id}`, { [customField.mail]: prospect.email, [customField.telephone]: prospect.phone }); // expect: no-undeclared-recipient contact.email contact.phone
}
