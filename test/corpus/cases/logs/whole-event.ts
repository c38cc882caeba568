// rule: no-personal-data-in-logs
// form: whole object by type
import { consola } from 'consola';

type CalendarEvent = {
  start: Date;
  room: string;
  attendees: { email: string; accepted: boolean }[];
};

export function schedule(event: CalendarEvent) {
  consola.log('scheduling in', event.room, 'for', event.attendees.length);
  consola.info(event); // expect: no-personal-data-in-logs contact.email
}
