// rule: no-personal-data-in-urls
// form: await or promise
interface Account {
  id: string;
  email: string;
}

declare function currentAccount(): Promise<Account | undefined>;

export async function authorizeUrl(state: string): Promise<string> {
  const account = await currentAccount();
  const query = new URLSearchParams({ response_type: 'code', client_id: 'shop', state });
  if (account !== undefined) query.set('login_hint', account.email); // expect: no-personal-data-in-urls contact.email
  return `/oauth/authorize?${query}`;
}
