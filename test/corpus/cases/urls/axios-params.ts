// rule: no-personal-data-in-urls
// form: direct property
import axios from 'axios';

export async function findMember(member: { surname: string; club: string }, page: number) {
  const clubs = await axios.get('/api/clubs', { params: { name: member.club, page } });
  const members = await axios.get('/api/members', { params: { q: member.surname, page } }); // expect: no-personal-data-in-urls identity.name
  return [clubs.data, members.data];
}
