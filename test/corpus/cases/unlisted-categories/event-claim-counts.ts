// rule: no-unlisted-category
// form: event emitter
// annotated: yes
import { PersonalData, recipient } from '@verklaar/annotations';
import { EventEmitter } from 'node:events';

export const adjuster = recipient({
  id: 'bl-adjuster',
  service: 'api.taxateurs.example',
  role: 'controller',
  categories: ['contact.address'],
});

class Damage {
  @PersonalData('contact.address') place = '';
  @PersonalData('contact.phone') call = '';
  rooms: string[] = [];
}

const damages = new EventEmitter<{ seen: [Damage] }>();

damages.on('seen', ({ place, rooms }) => {
  void fetch('https://api.taxateurs.example/visits', { method: 'POST', body: JSON.stringify({ place, rooms: rooms.length }) });
});

export function report(damage: Damage): string {
  damages.emit('seen', damage);
  return damage.call;
}
