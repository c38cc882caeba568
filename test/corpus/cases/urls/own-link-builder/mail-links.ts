// rule: no-personal-data-in-urls
// form: own wrapper in another file
import { link } from './link';

export function links(subscriber: { email: string; listId: number }) {
  const first = link('lists', String(subscriber.listId));
  const second = link('preferences', subscriber.email); // expect: no-personal-data-in-urls contact.email
  return { first, second };
}
