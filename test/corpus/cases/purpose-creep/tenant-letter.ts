// rule: no-purpose-creep
// form: destructuring
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const letters = recipient({ id: 'bl-letters', service: 'api.briefpost.example', role: 'processor' });

export const rent = activity({ id: 'bl-rent', purpose: 'serviceProvision', legalBasis: 'contract', recipients: [letters] });
export const survey = activity({ id: 'bl-rent-survey', purpose: 'research', legalBasis: 'consent' });

class Renter {
  @PersonalData('identity.name', { for: [rent] }) called = '';
  @PersonalData('contact.address', { for: [rent, survey] }) home = '';
  @PersonalData('identity.birthDate', { for: [survey] }) born = '';
}

export async function remind(renter: Renter, cents: number): Promise<void> {
  const { born: _born, ...addressee } = renter;
  await fetch('https://api.briefpost.example/letters', {
    method: 'POST',
    body: JSON.stringify({ ...addressee, amount: cents / 100 }),
  });
}
