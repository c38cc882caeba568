// rule: no-personal-data-in-logs
// form: returned value of an own function
import consola from 'consola';

interface Patient {
  surname: string;
  bsn: string;
  ward: string;
}

function summary(patient: Patient): string {
  return [patient.surname, patient.bsn, patient.ward].join(' / ');
}

export function admit(patient: Patient) {
  consola.info('ward', patient.ward);
  consola.info(summary(patient)); // expect: no-personal-data-in-logs identity.name identity.document
}
