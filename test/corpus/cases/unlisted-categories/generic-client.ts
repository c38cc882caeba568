// rule: no-unlisted-category
// form: generics
// annotated: yes
import { PersonalData, recipient } from '@verklaar/annotations';

export const notary = recipient({
  id: 'bl-notary',
  service: 'api.aktekantoor.example',
  role: 'controller',
  categories: ['identity.name', 'identity.birthDate'],
});

class Buyer {
  @PersonalData('identity.name') called = '';
  @PersonalData('identity.birthDate') born = '';
}

class Seller extends Buyer {
  @PersonalData('payment.account') bank = '';
}

class Deed<T extends Buyer> {
  constructor(readonly parties: readonly T[]) {}

  body(): string {
    return JSON.stringify({ parties: this.parties });
  }
}

export async function sell(buyers: Buyer[], sellers: Seller[]): Promise<void> {
  const target = 'https://api.aktekantoor.example/deeds';
  await fetch(target, { method: 'POST', body: new Deed(buyers).body() });
  await fetch(target, { method: 'POST', body: new Deed(sellers).body() }); // expect: no-unlisted-category payment.account
}
