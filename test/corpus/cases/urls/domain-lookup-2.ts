// rule: no-personal-data-in-urls
// form: string methods
export async function knownProvider(account: { email: string }) {
  const domain = account.email.split('@')[1]?.toLowerCase() ?? '';
  const response = await fetch(`/api/providers?domain=${encodeURIComponent(domain)}`);
  return account.email.includes('@') && response.ok;
}
