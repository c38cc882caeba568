// rule: no-personal-data-in-logs
// form: returned value of an own function
import consola from 'consola';

interface Patient {
  surname: string;
  bsn: string;
  ward: string;
}

function isComplete(patient: Patient): boolean {
  return patient.surname !== '' && patient.bsn.length === 9;
}

export function admit(patient: Patient) {
  consola.info('complete:', isComplete(patient), 'ward', patient.ward);
}
