// rule: no-unlisted-category
// form: getter
// annotated: yes
import { NotPersonalData, PersonalData, recipient } from '@verklaar/annotations';

export const lockerPost = recipient({
  id: 'bl-locker-post',
  service: 'api.pakketmuur.example',
  role: 'processor',
  categories: ['contact.phone'],
});

class LockerParcel {
  @PersonalData('contact.phone') mobile = '';
  @PersonalData('identity.name') receiver = '';
  @NotPersonalData('number of a locker in a shared wall') locker = '';

  get slot(): string {
    return `${this.locker}-${this.receiver.length % 7}`;
  }
}

export async function announce(parcel: LockerParcel): Promise<void> {
  await fetch('https://api.pakketmuur.example/codes', {
    method: 'POST',
    body: JSON.stringify({ slot: parcel.slot, phone: parcel.mobile }),
  });
}
