// rule: no-personal-data-in-logs
// form: wrapper of a wrapper
// annotated: yes
import { phase } from './phase';

export interface Intake {
  /** @personalData special.health */
  complaint: string;
  /** @notPersonalData code of the form */
  form: string;
}

export function begin(intake: Intake) {
  phase('form', intake.form);
  phase('size', String(intake.complaint.length));
}
