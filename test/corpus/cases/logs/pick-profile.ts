// rule: no-personal-data-in-logs
// form: Pick, Omit, Partial
interface Profile {
  id: string;
  email: string;
  theme: 'dark' | 'light';
}

export function saveContact(change: Partial<Pick<Profile, 'email' | 'id'>>) {
  console.log('saving', change); // expect: no-personal-data-in-logs contact.email
}

export function saveTheme(change: Pick<Profile, 'id' | 'theme'>) {
  console.log('saving', change);
}
