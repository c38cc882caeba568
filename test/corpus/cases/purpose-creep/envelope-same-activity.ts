// rule: no-purpose-creep
// form: generics
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const couriers = recipient({ id: 'yg-couriers', service: 'api.wijkrijder.example', role: 'processor' });

export const meals = activity({ id: 'yg-meals', purpose: 'orderFulfilment', legalBasis: 'contract', recipients: [couriers] });
export const jobs = activity({ id: 'yg-jobs', purpose: 'recruitment', legalBasis: 'consent' });

class Eater {
  @PersonalData('contact.address', { for: [meals] }) door = '';
}

class Candidate {
  @PersonalData('contact.address', { for: [jobs] }) home = '';
}

interface Versioned<T> { readonly version: number; readonly item: T }

const versioned = <T>(item: T, version = 1): Versioned<T> => ({ version, item });

export async function dispatch(eater: Eater, candidate: Candidate): Promise<string> {
  const ride = versioned(eater);
  const letter = versioned(candidate, 2);
  await fetch('https://api.wijkrijder.example/rides', { method: 'POST', body: JSON.stringify(ride) });
  await fetch('https://api.wijkrijder.example/hello', { method: 'POST', body: JSON.stringify({ v: letter.version }) });
  return letter.item.home;
}
