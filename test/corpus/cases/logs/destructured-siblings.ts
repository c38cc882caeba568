// rule: no-personal-data-in-logs
// form: destructuring
// annotated: yes
import { PersonalData } from '@verklaar/annotations';

class Parcel {
  @PersonalData('contact.address') door = '';
  @PersonalData('contact.phone') bell = '';
  weight = 0;
  sorted?: Date;
}

export function sort({ weight, sorted, ...person }: Parcel, label: (one: object) => void) {
  console.log('weight', weight, 'sorted', sorted);
  label(person);
}
