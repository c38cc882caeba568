// rule: no-personal-data-in-analytics
// form: wrapper of a wrapper
// annotated: yes
import { count } from './count';

export interface Test {
  /** @personalData special.health */
  outcome: 'negative' | 'positive';
  /** @notPersonalData name of the laboratory */
  lab: string;
}

export function taken(test: Test) {
  count('lab', test.lab);
}
