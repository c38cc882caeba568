// rule: no-personal-data-in-urls
// form: own wrapper in another file
import { link } from './link';

export function links(subscriber: { email: string; listId: number; token: string }) {
  return {
    list: link('lists', String(subscriber.listId)),
    page: link('preferences', subscriber.email === '' ? 'new' : 'edit'),
  };
}
