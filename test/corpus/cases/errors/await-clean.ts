// rule: no-personal-data-in-errors
// form: await or promise
// annotated: yes
import type { Personal } from '@verklaar/annotations';

export async function push(token: Personal<string, 'account.token'>, call: (token: string) => Promise<{ status: number }>) {
  const { status } = await call(token);
  if (status === 401) throw new Error('the token is no longer valid');
  if (status > 299) throw new Error(`status ${status}`);
}
