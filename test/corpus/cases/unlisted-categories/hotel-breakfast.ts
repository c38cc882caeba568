// rule: no-unlisted-category
// form: class field
// annotated: yes
import { PersonalData, recipient } from '@verklaar/annotations';

export const bakery = recipient({
  id: 'bl-bakery',
  service: 'api.broodkar.example',
  role: 'processor',
  categories: ['identity.name'],
});

class BreakfastGuest {
  @PersonalData('identity.name') called = '';
  @PersonalData('special.health') allergy = '';
  rolls = 0;
}

export class BreakfastOrder {
  readonly #guests: BreakfastGuest[] = [];

  add(guest: BreakfastGuest): this {
    this.#guests.push(guest);
    return this;
  }

  async send(): Promise<number> {
    const lines = this.#guests.map(({ called, rolls }) => `${called}: ${rolls}`);
    const withDiet = this.#guests.filter((guest) => guest.allergy !== '').length;
    await fetch('https://api.broodkar.example/orders', { method: 'POST', body: [...lines, withDiet].join('\n') });
    return withDiet;
  }
}
