// rule: no-unlisted-category
// form: generics
// annotated: yes
import { PersonalData, recipient } from '@verklaar/annotations';

export const badgeMaker = recipient({
  id: 'bl-badge-maker',
  service: 'api.naambordje.example',
  role: 'processor',
  categories: ['identity.name', 'professional.job'],
});

class Speaker {
  @PersonalData('identity.name') called = '';
  @PersonalData('professional.job') post = '';
  @PersonalData('payment.account') bank = '';
}

function only<T extends object, K extends keyof T>(from: T, ...keys: K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as unknown as Pick<T, K>;
}

export async function badge(speaker: Speaker): Promise<void> {
  const printed = only(speaker, 'called', 'post');
  await fetch('https://api.naambordje.example/badges', { method: 'POST', body: JSON.stringify(printed) });
}
