// rule: no-personal-data-in-logs
// form: ternary or nullish
// annotated: yes
import { PersonalData } from '@verklaar/annotations';

class Member {
  @PersonalData('identity.gender') title = '';
  @PersonalData('identity.birthDate') born?: Date;
}

export function check(member: Member) {
  console.log(member.born ? 'age known' : 'age unknown');
  console.log(member.title === 'x' ? 'other' : 'stated');
  console.log(member.born?.getTime() === undefined);
}
