// rule: no-personal-data-in-errors
// form: returned value of an own function
// annotated: yes
import { describeClaim } from './describe-claim';

export interface Claim {
  /** @personalData special.health */
  ailment: string;
  year: number;
}

export function settle(claim: Claim, limit: number) {
  if (claim.year < limit) throw new Error(describeClaim(claim)); // expect: no-personal-data-in-errors special.health
  if (limit < 0) throw new Error(`limit ${limit}`);
}
