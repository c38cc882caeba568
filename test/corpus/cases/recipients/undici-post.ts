// rule: no-undeclared-recipient
// form: await or promise
import { request } from 'undici';

declare function nextJob(): Promise<{ iban: string; amount: number }>;

export async function pay() {
  const job = await nextJob();
  await request('https://bank.example/limits', { method: 'POST', body: String(job.amount) });
  await request('https://bank.example/transfers', { method: 'POST', body: JSON.stringify(job) }); // expect: no-undeclared-recipient payment.account
}
