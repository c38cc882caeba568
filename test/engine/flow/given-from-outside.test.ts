import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface User { id: string; email: string; phone: string }
declare const user: User;
`;

/** What fields of classes and interfaces are given from outside. */
const ways: Readonly<Record<string, string>> = {
  'a function that a field is given runs where the class runs the field': `
class Socket {
  onDone?: (to: string, size: number) => void;
  onSize?: (to: string, size: number) => void;
  run(of: User) {
    this.onDone?.(of.email, 3); //= email contact.email (inferred)
    this.onSize?.(of.email, 3);
  }
}
function connect(socket: Socket) {
  socket.onDone = (to) => { console.log(to); };
  socket.onSize = (_, size) => { console.log(size); };
}
`,
  'it may have a name, and the field be of an interface': `
interface Socket { onDone: ((to: string) => void) | null }
function report(to: string) { console.log(to); }
function connect(socket: Socket) { socket.onDone = report; }
function close(socket: Socket) { socket.onDone?.(user.phone); } //= phone contact.phone (inferred)
`,
  'a field of another class that is called alike is another': `
class Socket { onDone?: (to: string) => void; fire(to: string) { this.onDone?.(to); } }
class Clock { onDone?: (to: string) => void; fire(to: string) { this.onDone?.(to); } }
function connect(socket: Socket, clock: Clock) {
  socket.onDone = (to) => { console.log(to); };
  clock.onDone = (to) => { void to; };
}
new Clock().fire(user.phone);
new Socket().fire(user.phone); //= phone contact.phone (inferred)
`,
};

describe('fields that are filled from outside', () => {
  testWays(ways, { shared, infer: true });
});
