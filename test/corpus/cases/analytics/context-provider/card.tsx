// rule: no-personal-data-in-analytics
// form: hook returning functions
import { useTracking } from './tracking';

export function Card({ guest }: { guest: { nickname: string; email: string; table: number } }) {
  const { seen, about } = useTracking();
  seen('card');
  about('table', String(guest.table));
  about('contact', guest.email); // expect: no-personal-data-in-analytics contact.email
  return <p>{guest.nickname}</p>;
}
