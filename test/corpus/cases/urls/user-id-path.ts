// rule: no-personal-data-in-urls
// form: bare id
import axios from 'axios';

export async function load(userId: string, customer: { id: number; email: string }) {
  await axios.get(`/api/users/${userId}`);
  await axios.get('/api/orders', { params: { customerId: customer.id } });
  return axios.delete(`/api/customers/${customer.id}`);
}
