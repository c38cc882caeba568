// rule: no-personal-data-in-error-tracking
// form: class field
import Bugsnag from '@bugsnag/js';

interface Nurse {
  staffId: string;
  firstName: string;
  lastName: string;
}

export class Shift {
  private readonly label: string;
  private readonly beds = new Set<number>();

  constructor(nurse: Nurse, ward: string) {
    this.label = [nurse.firstName, nurse.lastName].join(' ');
    Bugsnag.addMetadata('shift', { ward, nurse: nurse.staffId });
  }

  take(bed: number): void {
    this.beds.add(bed);
  }

  handOver(): void {
    if (this.beds.size === 0) return;
    Bugsnag.leaveBreadcrumb('hand-over', { beds: this.beds.size });
    Bugsnag.addMetadata('shift', 'open', this.label); // expect: no-personal-data-in-error-tracking identity.name
  }
}
