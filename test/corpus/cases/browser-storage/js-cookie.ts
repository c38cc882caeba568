// rule: no-personal-data-in-browser-storage
// form: destructuring
import Cookies from 'js-cookie';

interface Guest {
  fullName: string;
  theme: string;
}

export function welcome({ fullName: who, theme }: Guest) {
  Cookies.set('theme', theme, { expires: 365 });
  Cookies.set('greeting', who, { expires: 30 }); // expect: no-personal-data-in-browser-storage identity.name
}
