// rule: no-personal-data-in-logs
// form: await or promise
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Session {
  token: Personal<string, 'account.token'>;
  expires: number;
}

export async function renew(load: () => Promise<Session>) {
  const session = await load();
  console.log('expires', session.expires);
  console.log('renewed', await Promise.resolve(session.token)); // expect: no-personal-data-in-logs account.token
}
