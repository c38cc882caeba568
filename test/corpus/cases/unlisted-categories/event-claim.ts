// rule: no-unlisted-category
// form: event emitter
// annotated: yes
import { PersonalData, recipient } from '@verklaar/annotations';
import { EventEmitter } from 'node:events';

export const loss = recipient({
  id: 'bl-loss',
  service: 'api.schadeloket.example',
  role: 'controller',
  categories: ['identity.name', 'contact.address'],
});

class Claimant {
  @PersonalData('identity.name') called = '';
  @PersonalData('contact.address') door = '';
  @PersonalData('special.health') hurt = '';
}

const claims = new EventEmitter();

claims.on('claim.opened', async (claimant: Claimant) => {
  await fetch('https://api.schadeloket.example/visits', { method: 'POST', body: `${claimant.called}, ${claimant.door}` });
});

claims.on('claim.injury', async (claimant: Claimant) => {
  await fetch('https://api.schadeloket.example/injuries', { method: 'POST', body: `${claimant.called}: ${claimant.hurt}` }); // expect: no-unlisted-category special.health
});

export function open(claimant: Claimant): void {
  claims.emit('claim.opened', claimant);
  if (claimant.hurt !== '') claims.emit('claim.injury', claimant);
}
