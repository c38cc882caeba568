// rule: no-personal-data-in-browser-storage
// form: await or promise
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Me {
  theme: string;
  shortName: Personal<string, 'identity.name'>;
}

const loadMe = (): Promise<Me> => fetch('/api/me').then((response) => response.json() as Promise<Me>);

export function start(): Promise<void> {
  return loadMe()
    .then((me) => {
      localStorage.setItem('theme', me.theme);
      sessionStorage.setItem('me', JSON.stringify(me)); // expect: no-personal-data-in-browser-storage identity.name
    })
    .catch(() => localStorage.setItem('theme', 'light'));
}
