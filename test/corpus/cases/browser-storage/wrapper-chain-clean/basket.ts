// rule: no-personal-data-in-browser-storage
// form: wrapper of a wrapper
// annotated: yes
import { keep } from './keep';

export interface Basket {
  /** @personalData contact.phone */
  callback: string;
  /** @notPersonalData code of the shop */
  shop: string;
}

export const pick = (basket: Basket) => keep('shop', basket.shop);
