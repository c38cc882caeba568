// rule: no-personal-data-in-urls
// form: own or unknown host
import ky from 'ky';

const api = ky.create({ prefixUrl: '/api' });

export function update(user: { id: string; email: string }) {
  return api.put(`users/${user.id}`, { json: { email: user.email } }).json();
}
