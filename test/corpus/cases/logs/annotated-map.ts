// rule: no-personal-data-in-logs
// form: map or set
// annotated: yes
import type { Personal } from '@verklaar/annotations';

const online = new Map<number, Personal<string, 'device.ip'>>();

export function connected(socket: number, from: Personal<string, 'device.ip'>) {
  online.set(socket, from);
  console.log('online', online.size);
}

export function list() {
  for (const [socket, from] of online) {
    console.log(socket, from); // expect: no-personal-data-in-logs device.ip
  }
}
