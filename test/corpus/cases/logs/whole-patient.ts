// rule: no-personal-data-in-logs
// form: whole object by type
import pino from 'pino';

const log = pino({ name: 'intake' });

interface Patient {
  id: string;
  fullName: string;
  birthDate: Date;
  bed: number;
}

export class Intake {
  private readonly waiting: Patient[] = [];

  admit(patient: Patient) {
    this.waiting.push(patient);
    log.info({ bed: patient.bed, waiting: this.waiting.length }, 'admitted');
    log.debug(patient); // expect: no-personal-data-in-logs identity.name identity.birthDate
  }

  dump() {
    log.trace({ queue: this.waiting }, 'queue'); // expect: no-personal-data-in-logs identity.name identity.birthDate
  }
}
