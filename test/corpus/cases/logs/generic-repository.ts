// rule: no-personal-data-in-logs
// form: generics
import { Logger } from '@nestjs/common';

interface Entity {
  id: string;
}

class Repository<T extends Entity> {
  private readonly logger = new Logger('Repository');
  private readonly rows = new Map<string, T>();

  save(row: T): void {
    this.rows.set(row.id, row);
    this.logger.log(`saved ${row.id}`);
    this.logger.debug(JSON.stringify(row));
  }
}

interface Room extends Entity {
  beds: number;
}

interface Guest extends Entity {
  fullName: string;
  passportNumber: string;
}

const rooms = new Repository<Room>();
const guests = new Repository<Guest>();

export function checkIn(room: Room, guest: Guest): void {
  rooms.save({ ...room, beds: room.beds - 1 });
  guests.save(guest); // expect: no-personal-data-in-logs identity.name identity.document
}
