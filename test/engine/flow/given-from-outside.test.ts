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
  'what a function puts into an object that it is handed is read where others are handed one': `
class Job { owner = ''; kind = ''; size = 0; }
function start(job: Job, of: User) { job.owner = of.email; job.kind = 'sync'; job.size = of.email.length; }
function tell(job: Job) { console.log(job.owner, job.kind); } //= email contact.email (inferred)
function read({ owner, kind }: Job) {
  console.log(owner); //= email contact.email (inferred)
  console.log(kind);
}
`,
  'so is what it puts below a field whose type says nothing': `
interface Context { state: any; locals: Record<string, unknown> }
function enter(context: Context) { context.state.subject = user.email; context.locals.call = user.phone; }
function leave(context: Context) {
  console.log(context.state.subject); //= email contact.email (inferred)
  console.log(context.locals.call); //= phone contact.phone (inferred)
  console.log(context.state.other, context.locals.since);
}
`,
  'an object that is made here holds what it is given here': `
class Draft { text: unknown; }
function fill(draft: Draft) { draft.text = user.email; }
const plain = new Draft();
plain.text = 3;
console.log(plain.text);
function show(draft: Draft) { console.log(draft.text); } //= email contact.email (inferred)
`,
  'a field that is given all sorts of things, or is of a type for anything, tells nothing': `
interface Cell { text: string }
interface Held<T> { text: T }
function fill(cell: Cell, held: Held<string>) { cell.text = user.email; held.text = user.email; }
function count(cell: Cell) { cell.text = String(3); }
function empty(cell: Cell) { cell.text = ''; }
function show(cell: Cell, held: Held<string>) { console.log(cell.text, held.text); }
console.log(user.email); //= email contact.email (inferred)
`,
  'what makers put into the objects they make': `
class Reminder {
  private to = '';
  private kind = '';
  static of(to: string) { const made = new Reminder(); made.to = to; made.kind = 'mail'; return made; }
  send() {
    console.log(this.kind);
    console.log(this.to); //= email contact.email (inferred)
  }
}
Reminder.of(user.email).send();
`,
};

describe('fields that are filled from outside', () => {
  testWays(ways, { shared, infer: true });
});
