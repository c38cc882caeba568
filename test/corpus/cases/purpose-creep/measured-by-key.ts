// rule: no-purpose-creep
// form: dynamic key
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const mailer = recipient({ id: 'dk-mailer', service: 'api.postzegelpost.example', role: 'processor' });

export const lessons = activity({ id: 'dk-lessons', purpose: 'orderFulfilment', legalBasis: 'contract' });
export const offers = activity({ id: 'dk-offers', purpose: 'directMarketing', legalBasis: 'consent', recipients: [mailer] });

class Swimmer {
  @PersonalData('contact.email', { for: [lessons, offers] }) inbox = '';
  @PersonalData('identity.birthDate', { for: [lessons] }) born = '';
  lane = 0;
}

const always = ['inbox', 'lane'] as const;
const birthday = ['inbox', 'born'] as const;

const lineOf = (swimmer: Swimmer, keys: readonly (keyof Swimmer)[]): string => keys.map((key) => swimmer[key]).join(',');

export async function announce(swimmer: Swimmer): Promise<void> {
  const plain = always.map((key) => swimmer[key]).join(',');
  await fetch('https://api.postzegelpost.example/offers', { method: 'POST', body: plain });
  await fetch('https://api.postzegelpost.example/birthdays', { method: 'POST', body: lineOf(swimmer, birthday) }); // expect: no-purpose-creep identity.birthDate
}
