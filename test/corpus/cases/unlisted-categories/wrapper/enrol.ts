// rule: no-unlisted-category
// form: own wrapper in another file
// annotated: yes
import { toAcademy } from './academy';

export interface Enrolment {
  /** @personalData contact.email */
  login: string;
  /** @personalData identity.birthDate */
  born: string;
}

export async function enrol(enrolment: Enrolment) {
  await toAcademy(enrolment.login);
  await toAcademy(enrolment.born); // expect: no-unlisted-category identity.birthDate
}
