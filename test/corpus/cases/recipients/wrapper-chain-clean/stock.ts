// rule: no-undeclared-recipient
// form: wrapper of a wrapper
// annotated: yes
import { order } from './order';

export interface Refill {
  /** @personalData special.health */
  reason: string;
  /** @notPersonalData code of the article */
  article: string;
}

export const refill = (one: Refill) => order(one.article, one.reason === '' ? 1 : 2);
