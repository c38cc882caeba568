// rule: no-personal-data-in-logs
// form: whole object by type
// annotated: yes
import { PersonalData, NotPersonalData } from '@verklaar/annotations';
import bunyan from 'bunyan';

const log = bunyan.createLogger({ name: 'praktijk' });

export class Patient {
  @PersonalData('identity.name') label!: string;
  @PersonalData('special.health') complaint!: string;
  @NotPersonalData('sequence number of the visit') visit!: number;
}

export function admit(patient: Patient): void {
  log.info({ visit: patient.visit }, 'admitted');
  log.debug(patient, 'record at admission'); // expect: no-personal-data-in-logs identity.name special.health
}
