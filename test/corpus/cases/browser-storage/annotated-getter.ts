// rule: no-personal-data-in-browser-storage
// form: getter
// annotated: yes
import { PersonalData } from '@verklaar/annotations';

class Basket {
  @PersonalData('identity.name') private gift = '';
  items: string[] = [];

  get card() {
    return `From ${this.gift}`;
  }
}

export function persist(basket: Basket) {
  localStorage.setItem('items', basket.items.join());
  localStorage.setItem('card', basket.card); // expect: no-personal-data-in-browser-storage identity.name
}
