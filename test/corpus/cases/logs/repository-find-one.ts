// rule: no-personal-data-in-logs
// form: generics
import { pino } from 'pino';

interface Entity { id: string }

class Repository<T extends Entity> {
  private readonly rows = new Map<string, T>();

  save(row: T): void {
    this.rows.set(row.id, row);
  }

  findOne(id: string): T | undefined {
    return this.rows.get(id);
  }
}

interface Guest extends Entity {
  roomNumber: number;
  passportNumber: string;
  phoneNumber: string;
}

const log = pino({ name: 'front-desk' });
const guests = new Repository<Guest>();

export function checkIn(arriving: Guest): void {
  guests.save(arriving);
  log.info({ room: arriving.roomNumber }, 'checked in');
}

export function openRoom(id: string): boolean {
  const found = guests.findOne(id);
  if (found === undefined) return false;
  log.debug({ found }, 'opening'); // expect: no-personal-data-in-logs identity.document contact.phone
  return found.roomNumber > 0;
}
