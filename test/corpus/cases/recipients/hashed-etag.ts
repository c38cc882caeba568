// rule: no-undeclared-recipient
// form: pseudonymised
import { createHash } from 'node:crypto';

export async function publish(page: { html: string; author: { email: string } }) {
  const etag = createHash('sha256').update(page.html).digest('hex');
  if (page.author.email === '') return;
  await fetch('https://edge.cachery.example/purge', { method: 'POST', body: JSON.stringify({ etag }) });
}
