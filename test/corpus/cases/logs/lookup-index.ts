// rule: no-personal-data-in-logs
// form: length or comparison
const planByEmail: Record<string, 'basic' | 'pro'> = {};

export function plan(user: { email: string }) {
  const found = planByEmail[user.email] ?? 'basic';
  console.log('plan is', found);
  return found;
}
