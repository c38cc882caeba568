// rule: no-personal-data-in-logs
// form: map or set
// annotated: yes
import type { Personal } from '@verklaar/annotations';

const rooms = new Map<number, Personal<string, 'identity.name'>>();

export function nightly(log: (text: string) => void) {
  console.log([...rooms.keys()].join(', '));
  console.log(rooms.has(12), rooms.size);
  rooms.forEach((guest, room) => {
    console.log(room);
    log(guest);
  });
}
