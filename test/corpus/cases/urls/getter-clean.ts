// rule: no-personal-data-in-urls
// form: getter
// annotated: yes
import { PersonalFields } from '@verklaar/annotations';

@PersonalFields({ called: 'identity.name', nr: { notPersonal: 'number of the card' } })
class Card {
  called = '';
  nr = 0;
  get path() {
    return `/cards/${this.nr}`;
  }
}

export const show = (card: Card) => window.location.assign(card.path);
