// rule: no-personal-data-in-logs
// form: class field
import pino from 'pino';

interface Patient {
  id: string;
  fullName: string;
  birthDate: string;
}

abstract class PatientTask {
  protected readonly log = pino({ name: 'ward' });

  constructor(protected readonly patient: Patient) {}

  abstract run(): Promise<void>;
}

export class BloodSample extends PatientTask {
  private tubes = 0;

  async run(): Promise<void> {
    this.tubes += 2;
    this.log.info({ patient: this.patient.id, tubes: this.tubes }, 'sample taken');
    await this.label();
  }

  private async label(): Promise<void> {
    this.log.debug({ born: this.patient.birthDate }, 'label printed'); // expect: no-personal-data-in-logs identity.birthDate
    await fetch('/api/labels', { method: 'POST', body: JSON.stringify({ patient: this.patient.id }) });
  }
}
