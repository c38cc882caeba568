// rule: no-unlisted-category
// form: class field
// annotated: yes
import { PersonalData, recipient } from '@verklaar/annotations';

export const taxi = recipient({
  id: 'bl-taxi',
  service: 'api.ritten.example',
  role: 'controller',
  categories: ['identity.name', 'contact.phone'],
});

class HotelGuest {
  @PersonalData('identity.name') called = '';
  @PersonalData('contact.phone') mobile = '';
  @PersonalData('identity.document') passport = '';
}

export class Concierge {
  #guest: HotelGuest | undefined;

  checkIn(guest: HotelGuest): void {
    this.#guest = guest;
  }

  async orderTaxi(time: string): Promise<void> {
    const { called, mobile } = this.#guest ?? new HotelGuest();
    await fetch('https://api.ritten.example/rides', { method: 'POST', body: JSON.stringify({ time, called, mobile }) });
    await fetch('https://api.ritten.example/border', { method: 'POST', body: JSON.stringify(this.#guest) }); // expect: no-unlisted-category identity.document
  }
}
