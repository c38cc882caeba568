// rule: no-personal-data-in-browser-storage
// form: destructuring
import Cookies from 'js-cookie';

interface Guest {
  fullName: string;
  language: string;
}

export function welcome({ fullName: who, language }: Guest) {
  Cookies.set('lang', language, { expires: 365 });
  Cookies.set('greeting', who, { expires: 30 }); // expect: no-personal-data-in-browser-storage identity.name
}
