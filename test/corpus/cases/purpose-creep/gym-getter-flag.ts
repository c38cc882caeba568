// rule: no-purpose-creep
// form: getter
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const lockers = recipient({ id: 'bl-lockers', service: 'api.kluisjes.example', role: 'processor' });

export const lockerRent = activity({ id: 'bl-locker-rent', purpose: 'serviceProvision', legalBasis: 'contract', recipients: [lockers] });
export const physio = activity({ id: 'bl-physio', purpose: 'serviceProvision', legalBasis: 'consent' });

class Guest {
  @PersonalData('account.username', { for: [lockerRent] }) badge = '';
  @PersonalData('special.health', { for: [physio] }) injury = '';

  get needsLowLocker(): boolean {
    return this.injury.length > 0;
  }
}

export function assign(guest: Guest): Promise<Response> {
  return fetch('https://api.kluisjes.example/assign', {
    method: 'POST',
    body: JSON.stringify({ badge: guest.badge, low: guest.needsLowLocker }),
  });
}
