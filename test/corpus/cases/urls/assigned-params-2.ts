// rule: no-personal-data-in-urls
// form: assignment
// annotated: yes
import { PersonalData } from '@verklaar/annotations';

class Visitor {
  @PersonalData('contact.email') mail = '';
  page = 1;
}

export function next(visitor: Visitor) {
  const url = new URL('/list', location.origin);
  let key = visitor.mail;
  key = 'page';
  url.searchParams.set(key, String(visitor.page));
  location.assign(url);
}
