// rule: no-personal-data-in-error-tracking
// form: own wrapper in another file
// annotated: yes
import { oops } from './oops';
import type { Personal } from '@verklaar/annotations';

export interface Visit {
  ward: string;
  reason: Personal<string, 'special.health'>;
}

export function close(visit: Visit, error: Error): void {
  oops(error, visit.ward);
  oops(error, visit.reason); // expect: no-personal-data-in-error-tracking special.health
}
