// rule: no-personal-data-in-browser-storage
// form: Pick, Omit, Partial
interface Account {
  email: string;
  name: string;
  density: 'compact' | 'wide';
  sound: boolean;
}

export function save(settings: Partial<Pick<Account, 'density' | 'sound'>>) {
  localStorage.setItem('settings', JSON.stringify(settings));
}
