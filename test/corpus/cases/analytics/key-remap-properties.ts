// rule: no-personal-data-in-analytics
// form: dynamic key
import mixpanel from 'mixpanel-browser';

const names = { email: 'Email', plan: 'Plan' } as const;

interface Account {
  email: string;
  plan: string;
}

export function sync(account: Account): void {
  const properties: Record<string, string> = {};
  for (const [from, to] of Object.entries(names)) properties[to] = account[from as keyof Account];
  mixpanel.register({ Plan: account.plan });
  mixpanel.register(properties); // expect: no-personal-data-in-analytics contact.email
}
