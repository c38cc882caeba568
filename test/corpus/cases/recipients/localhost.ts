// rule: no-undeclared-recipient
// form: own or unknown host
import axios from 'axios';

const client = axios.create({ baseURL: 'http://localhost:4000' });

export async function push(user: { email: string; fullName: string }) {
  await client.post('/contacts', user);
  await axios.post('http://127.0.0.1:4001/hooks', { email: user.email });
}
