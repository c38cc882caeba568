// rule: no-personal-data-in-logs
// form: await or promise
// annotated: yes
import type { Personal } from '@verklaar/annotations';

declare function send(to: Personal<string, 'contact.phone'>): Promise<{ status: number; code: string }>;

export async function ring(to: Personal<string, 'contact.phone'>) {
  const outcome = await send(to);
  console.log(outcome.status, outcome.code);
  console.log(await send(to).then((one) => one.status));
}
