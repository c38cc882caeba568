// rule: no-undeclared-recipient
// form: pseudonymised
import { createHash } from 'node:crypto';

export async function match(user: { email: string }, audience: string) {
  const em = createHash('sha256').update(user.email).digest('hex');
  await fetch('https://api.audiences.example/warm', { method: 'POST', body: JSON.stringify({ audience }) });
  await fetch('https://api.audiences.example/match', { method: 'POST', body: JSON.stringify({ em }) }); // expect: no-undeclared-recipient contact.email
}
