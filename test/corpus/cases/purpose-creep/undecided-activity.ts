// rule: no-purpose-creep
// form: own wrapper in the same file
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const movers = recipient({ id: 'bl-movers', service: 'api.verhuisteam.example', role: 'processor' });

export const moving = activity({ id: 'bl-moving', purpose: 'serviceProvision', legalBasis: 'contract', recipients: [movers] });

class Mover {
  @PersonalData('contact.address') from = '';
  @PersonalData('contact.address', { for: [moving] }) to = '';
  boxes = 0;
}

async function hand(path: string, content: unknown): Promise<number> {
  const answer = await fetch(`https://api.verhuisteam.example${path}`, { method: 'POST', body: JSON.stringify(content) });
  return answer.status;
}

export async function book(mover: Mover): Promise<void> {
  await hand('/jobs', mover);
  await hand('/boxes', { boxes: mover.boxes });
}
