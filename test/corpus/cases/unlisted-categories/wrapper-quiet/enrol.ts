// rule: no-unlisted-category
// form: own wrapper in another file
// annotated: yes
import { toLibrary } from './library';

export interface Enrolment {
  /** @personalData contact.email */
  login: string;
  /** @personalData identity.name */
  called: string;
  course: string;
}

export async function enrol(enrolment: Enrolment) {
  await toLibrary(enrolment.login);
  await toLibrary(enrolment.called);
  await toLibrary(enrolment.course);
}
