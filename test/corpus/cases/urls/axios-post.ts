// rule: no-personal-data-in-urls
// form: own or unknown host
import axios from 'axios';

export async function saveMember(member: { surname: string; phone: string; club: string }) {
  const { data } = await axios.post('/api/members', member, { params: { notify: true } });
  return data;
}
