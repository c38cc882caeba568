// rule: no-personal-data-in-logs
// form: callback
import _ from 'lodash';

interface Athlete {
  email: string;
  club: string;
  shirt: number;
}

export function roster(athletes: Athlete[]) {
  console.log(_.countBy(athletes, (athlete) => athlete.club));
  console.log(_.map(athletes, (athlete) => athlete.email)); // expect: no-personal-data-in-logs contact.email
}
