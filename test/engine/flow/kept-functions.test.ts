import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface User { id: string; email: string }
declare const user: User;
`;

/** Functions that are kept to be run later, and what wrappers make of functions. */
const ways: Readonly<Record<string, string>> = {
  'a field that a constructor fills runs what it was given': `
class Journal {
  constructor(private readonly write: (line: string) => void) {}
  note(line: string) { this.write(line); }
}
class Counter {
  constructor(private readonly write: (count: number) => void) {}
  note(lines: string[]) { this.write(lines.length); }
}
const journal = new Journal((line) => console.log(line));
journal.note(user.email); //= email contact.email (inferred)
new Counter((count) => console.log(count)).note([user.email]);
`,
  'a field that a method fills runs what it was given': `
class Worker {
  private handler?: (job: { target: string }) => void;
  process(handler: (job: { target: string }) => void) { this.handler = handler; }
  add(job: { target: string }) { this.handler?.(job); }
}
const worker = new Worker();
worker.process((job) => console.log(job.target));
worker.add({ target: user.email }); //= email contact.email (inferred)
`,
  'each of a list of listeners is told what is sent': `
class Bus {
  private listeners: ((event: { target: string }) => void)[] = [];
  on(listener: (event: { target: string }) => void) { this.listeners.push(listener); }
  emit(event: { target: string }) { this.listeners.forEach((listener) => listener(event)); }
}
const bus = new Bus();
bus.on((event) => console.log(event.target));
bus.emit({ target: user.email }); //= email contact.email (inferred)
`,
  'listeners of a module are told in a loop, over a copy as well': `
const listeners = new Set<(event: { target: string }) => void>();
const others = new Set<(event: { target: string }) => void>();
function listen(listener: (event: { target: string }) => void) { listeners.add(listener); }
function tell(event: { target: string }) { for (const listener of [...listeners]) listener(event); }
function tellOthers(event: { target: string }) { for (const other of others) other(event); }
listen((event) => console.log(event.target));
tell({ target: user.email }); //= email contact.email (inferred)
tellOthers({ target: user.email });
`,
  'what a wrapper of functions makes runs itself, and the function': `
function traced<A extends unknown[], R>(run: (...values: A) => R) {
  return (...values: A) => {
    console.log(values);
    return run(...values);
  };
}
function counted<A extends unknown[], R>(run: (...values: A) => R) {
  return (...values: A) => {
    console.log(values.length);
    return run(...values);
  };
}
const invite = traced((to: User) => to.id);
const count = counted((to: User) => to.id);
invite(user); //= email contact.email (inferred); id account.username (inferred, id)
count(user);
`,
  'a variable that is given a function later runs it': `
let report: ((text: string) => void) | undefined;
let quiet: ((text: string) => number) | undefined;
export let hook: (text: string) => void = () => {};
export function start() {
  report = (text) => { console.log(text); };
  quiet = (text) => text.length;
  hook = function (text) { console.log(text); };
}
export function run() {
  report?.(user.email); //= email contact.email (inferred)
  quiet?.(user.email);
  hook(user.email); //= email contact.email (inferred)
}
let one = (text: string) => console.log(text);
let two = one;
one = two;
two(user.email); //= email contact.email (inferred)
`,
  'a field is filled with a function of the options': `
interface Options { write: (of: unknown) => void; note?: (text: string) => void }
class Handler {
  private readonly write: (of: unknown) => void;
  private note?: (text: string) => void;
  constructor(options: Options) {
    this.write = options.write;
    this.note = options.note;
  }
  run() {
    this.write({ to: user.email }); //= email contact.email (inferred)
    this.write({ to: 'desk' });
    this.note?.(user.email);
  }
}
new Handler({ write: (of) => console.log(of), note: (text) => text.length });
`,
};

describe('functions that are kept or wrapped', () => {
  testWays(ways, { shared, infer: true });
});
