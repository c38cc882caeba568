// rule: no-personal-data-in-logs
// form: Pick, Omit, Partial
interface Profile {
  id: string;
  email: string;
  phone: string;
  theme: 'dark' | 'light';
  beta: boolean;
}

type Settings = Omit<Profile, 'email' | 'phone'>;

export function saveSettings(settings: Partial<Settings>) {
  console.log('saving settings', settings);
}
