// rule: no-personal-data-in-urls
// form: own or unknown host
interface Account {
  email: string;
  plan: string;
}

export async function exists(account: Account): Promise<boolean> {
  const response = await fetch('/api/accounts/lookup', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: account.email }),
  });
  return response.ok;
}
