// rule: no-personal-data-in-browser-storage
// form: JSON.stringify
interface Preferences {
  theme: 'dark' | 'light';
  fontSize: number;
  emailDigest: boolean;
}

export function remember(preferences: Preferences, file: { name: string }) {
  localStorage.setItem('preferences', JSON.stringify(preferences));
  localStorage.setItem('last-file', file.name);
}
