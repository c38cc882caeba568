// rule: no-personal-data-in-logs
// form: dynamic key
import { Injectable, Logger } from '@nestjs/common';

interface PatientRecord {
  id: string;
  fullName: string;
  birthDate: string;
  diagnosis: string;
}

@Injectable()
export class PatientChanges {
  private readonly logger = new Logger(PatientChanges.name);

  updated(before: PatientRecord, after: PatientRecord): readonly (keyof PatientRecord)[] {
    const columns = Object.keys(after) as (keyof PatientRecord)[];
    const changed = columns.filter((column) => before[column] !== after[column]);
    if (changed.length === 0) {
      this.logger.debug(`record ${after.id} saved without changes`);
      return changed;
    }
    this.logger.log(`record ${after.id} changed: ${changed.join(', ')}`);
    return changed;
  }
}
