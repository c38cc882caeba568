// rule: no-personal-data-in-browser-storage
// form: hook returning functions
import { useStored } from './use-stored';

export function Profile({ user }: { user: { email: string; theme: string } }) {
  const [, setTheme] = useStored('theme');
  const [, setContact] = useStored('contact');
  setTheme(user.theme);
  setContact(user.email); // expect: no-personal-data-in-browser-storage contact.email
  return <p>Profiel</p>;
}
