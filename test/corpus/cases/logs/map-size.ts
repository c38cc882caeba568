// rule: no-personal-data-in-logs
// form: map or set
const byEmail = new Map<string, { plan: string }>();

export function remember(user: { email: string; plan: string }) {
  byEmail.set(user.email, { plan: user.plan });
  console.log('cache size', byEmail.size);
}

export function planOf(email: string) {
  const entry = byEmail.get(email);
  console.log('plan', entry?.plan, byEmail.has(email));
}
