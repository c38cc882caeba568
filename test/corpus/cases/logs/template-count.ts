// rule: no-personal-data-in-logs
// form: template literal
// annotated: yes
import { PersonalFields } from '@verklaar/annotations';

@PersonalFields({ visitors: 'identity.name', day: { notPersonal: 'day of opening' } })
class Guestbook {
  visitors: string[] = [];
  day = '';
}

export const close = (book: Guestbook) => console.log(`${book.day}: ${book.visitors.length} visitors`);
