// rule: no-personal-data-in-browser-storage
// form: literal text
// annotated: yes
import { terminalAccess } from '@verklaar/annotations';

export const languageCookie = terminalAccess({
  key: 'corpus-language',
  kind: 'cookie',
  purpose: { en: 'showing the site in your language', nl: 'de site in uw taal tonen' },
  duration: 'P1Y',
  necessity: 'necessary',
});

export function set(language: 'nl' | 'fr') {
  document.cookie = `corpus-language=${language}; max-age=31536000`;
  localStorage.setItem('user-email-hint', 'shown');
}
