// rule: no-personal-data-in-urls
// form: map or set
const tokens = new Map<string, string>();

export function tokenFor(user: { email: string }) {
  const token = tokens.get(user.email) ?? crypto.randomUUID();
  tokens.set(user.email, token);
  return new URL(`/t/${token}`, 'https://shop.example');
}
