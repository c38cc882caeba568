// rule: no-personal-data-in-logs
// form: dynamic key
const messages: Record<string, Record<string, string>> = {
  nl: { email: 'E-mailadres', phone: 'Telefoon', password: 'Wachtwoord' },
  en: { email: 'E-mail address', phone: 'Telephone', password: 'Password' },
};

export function label(language: string, field: 'email' | 'phone' | 'password'): string {
  const text = messages[language]?.[field];
  if (text === undefined) console.warn(`no text for ${field} in ${language}`);
  console.debug('label', text);
  return text ?? field;
}
