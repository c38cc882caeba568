// rule: no-personal-data-in-errors
// form: own or unknown host
import ky from 'ky';

const api = ky.create({ prefixUrl: process.env.API_URL });

export async function save(user: { email: string; name: string }) {
  const response = await api.post('users', { json: user });
  if (!response.ok) throw new Error(`saving failed with ${response.status} ${response.statusText}`);
}
