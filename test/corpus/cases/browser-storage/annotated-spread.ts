// rule: no-personal-data-in-browser-storage
// form: spread
// annotated: yes
import { PersonalData } from '@verklaar/annotations';

export class Intake {
  @PersonalData('special.health') answers: string[] = [];
  @PersonalData('contact.phone') callback = '';
  step = 1;
}

export function save(intake: Intake) {
  sessionStorage.setItem('intake.step', String(intake.step));
  sessionStorage.setItem('intake', JSON.stringify({ ...intake, at: Date.now() })); // expect: no-personal-data-in-browser-storage special.health contact.phone
}
