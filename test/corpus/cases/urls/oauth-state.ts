// rule: no-personal-data-in-urls
// form: await or promise
import { createHash, randomUUID } from 'node:crypto';

declare function currentAccount(): Promise<{ email: string; locale: string } | undefined>;

export async function authorizeUrl(verifier: string): Promise<string> {
  const account = await currentAccount();
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: 'shop',
    state: randomUUID(),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    prompt: account?.email === undefined ? 'login' : 'none',
  });
  return `/oauth/authorize?${query}`;
}
