// rule: no-personal-data-in-logs
// form: dynamic key
import pino from 'pino';

const log = pino();

interface Event {
  kind: 'created' | 'moved';
  person: { lastName: string; city: string };
}

const handlers = {
  created: (event: Event) => log.info({ kind: event.kind }),
  moved: (event: Event) => log.info({ who: event.person.lastName }), // expect: no-personal-data-in-logs identity.name
};

export function handle(event: Event): void {
  handlers[event.kind](event);
}
