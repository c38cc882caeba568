// rule: no-personal-data-in-urls
// form: template literal
interface Account {
  email: string;
  plan: string;
}

export async function exists(account: Account): Promise<boolean> {
  await fetch(`/api/plans/${account.plan}`);
  const response = await fetch(`/api/accounts?email=${encodeURIComponent(account.email)}`); // expect: no-personal-data-in-urls contact.email
  return response.ok;
}
