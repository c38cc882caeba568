// rule: no-personal-data-in-urls
// form: spread
import got from 'got';

interface Query {
  page: number;
  birthDate: string;
}

const api = got.extend({ prefixUrl: process.env.MEMBERS_URL ?? 'http://localhost:3000' });

export async function search(query: Query) {
  await api.get('members', { searchParams: { page: query.page } });
  return api.get('members', { searchParams: { ...query, size: 20 } }).json(); // expect: no-personal-data-in-urls identity.birthDate
}
