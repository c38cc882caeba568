// rule: no-personal-data-in-browser-storage
// form: reviewed not personal
// annotated: yes
import { NotPersonalData } from '@verklaar/annotations';

export class Shop {
  @NotPersonalData('trade name') name = '';
  @NotPersonalData('published address of the shop') address = '';
}

export function choose(shop: Shop) {
  localStorage.setItem('shop', JSON.stringify(shop));
}
