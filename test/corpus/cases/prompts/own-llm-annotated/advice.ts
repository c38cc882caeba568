// rule: no-personal-data-in-prompts
// form: wrapper of a wrapper
// annotated: yes
import { suggest } from './suggest';

export interface Household {
  /** @personalData metering.interval */
  usage: number[];
  /** @notPersonalData chosen from a list */
  tariff: string;
}

export function advise(household: Household) {
  void suggest('tariff', household.tariff);
  return suggest('usage', household.usage.join(' ')); // expect: no-personal-data-in-prompts metering.interval
}
