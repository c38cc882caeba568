// rule: no-personal-data-in-analytics
// form: dynamic key
import mixpanel from 'mixpanel-browser';

interface Settings {
  theme: string;
  phone: string;
  plan: string;
}

const shared = ['theme', 'plan'] as const;

export function saved(settings: Settings): void {
  for (const key of shared) mixpanel.register({ [key]: settings[key] });
  const { phone: contact } = settings;
  mixpanel.people.set({ [`setting.contact`]: contact }); // expect: no-personal-data-in-analytics contact.phone
}
