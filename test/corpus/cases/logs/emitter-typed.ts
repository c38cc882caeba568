// rule: no-personal-data-in-logs
// form: event emitter
import { EventEmitter } from 'node:events';

interface BookingEvent {
  room: number;
  guest: { fullName: string; arrival: Date };
}

class Reception extends EventEmitter<{ booked: [BookingEvent] }> {}

const reception = new Reception();

reception.on('booked', (event) => {
  console.log('room', event.room);
  console.log('expecting', event.guest.fullName); // expect: no-personal-data-in-logs identity.name
});

export const book = (event: BookingEvent) => reception.emit('booked', event);
