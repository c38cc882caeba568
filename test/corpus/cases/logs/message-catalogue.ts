// rule: no-personal-data-in-logs
// form: dynamic key
import log from 'loglevel';

const catalogue = {
  nl: { greeted: 'Gast {guest} is ontvangen op {day}', closed: 'Balie gesloten op {day}' },
  en: { greeted: 'Guest {guest} was received on {day}', closed: 'Desk closed on {day}' },
} as const;

type Language = keyof typeof catalogue;
type Message = keyof (typeof catalogue)['en'];

function fill(language: Language, message: Message, values: Record<string, string>): string {
  return catalogue[language][message].replace(/\{(\w+)\}/gu, (_, key: string) => values[key] ?? '');
}

interface Reservation {
  lastName: string;
  arrival: string;
}

export function receive(reservation: Reservation, language: Language): void {
  log.info(fill(language, 'greeted', { guest: reservation.lastName, day: reservation.arrival })); // expect: no-personal-data-in-logs identity.name
}

export function closeDesk(day: string, language: Language): void {
  log.info(fill(language, 'closed', { day }));
}
