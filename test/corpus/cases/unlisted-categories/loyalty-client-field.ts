// rule: no-unlisted-category
// form: class field
// annotated: yes
import { PersonalData, recipient } from '@verklaar/annotations';

export const loyalty = recipient({
  id: 'corpus-field-loyalty',
  service: 'api.spaarkaartje.example',
  role: 'processor',
  categories: ['contact.email'],
});

export class Shopper {
  @PersonalData('contact.email') box = '';
  @PersonalData('identity.birthDate') day = '';
}

export class LoyaltyClient {
  private readonly base = 'https://api.spaarkaartje.example';

  constructor(private readonly shopper: Shopper) {}

  async enrol(): Promise<void> {
    await fetch(`${this.base}/cards`, { method: 'POST', body: JSON.stringify({ mail: this.shopper.box }) });
    await fetch(`${this.base}/treats`, { method: 'POST', body: JSON.stringify({ on: this.shopper.day }) }); // expect: no-unlisted-category identity.birthDate
  }
}
