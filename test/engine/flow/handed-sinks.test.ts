import { testWays } from '../../support/ways.js';

const shared = `
import pino from 'pino';
declare const console: { log(...values: unknown[]): void; error(...values: unknown[]): void };
interface User { id: string; email: string; phone: string; plan: string }
declare const user: User;
`;

/** Functions of a logger that are handed to one's own code as they are. */
const ways: Readonly<Record<string, string>> = {
  'what a class is handed logs where the class runs it': `
class Job {
  constructor(private readonly write: (line: string) => void) {}
  run(of: User) {
    this.write(of.email); //= email contact.email (inferred)
    this.write(of.plan);
  }
}
new Job(console.log).run(user);
`,
  'so does a method that is bound, or handed to a function': `
class Job {
  #write: (line: string) => void;
  constructor(write: (line: string) => void) { this.#write = write; }
  run(of: User) { this.#write(of.email); } //= email contact.email (inferred)
}
function each(all: User[], write: (line: string) => void) {
  for (const one of all) write(one.phone); //= phone contact.phone (inferred)
}
new Job(console.log.bind(console)).run(user);
each([user], console.error);
`,
  'and an option, or what a field is given later': `
interface Options { onMessage: (line: string) => void; write?: (line: string) => void; done: (line: string) => void }
class Bus {
  onClose?: (line: string) => void;
  constructor(private readonly options: Options) {}
  run(of: User) {
    this.options.onMessage(of.email); //= email contact.email (inferred)
    this.options.write?.(of.email); //= email contact.email (inferred)
    this.options.done(of.email);
    this.onClose?.(of.phone); //= phone contact.phone (inferred)
  }
}
const logger = pino();
const bus = new Bus({ onMessage: logger.info, write: console.log, done: (line) => void line });
bus.onClose = logger.warn;
`,
  "a function of one's own that is called alike logs nothing": `
const shelf = { log: (line: string) => void line };
class Job {
  constructor(private readonly write: (line: string) => void) {}
  run(of: User) { this.write(of.email); }
}
new Job(shelf.log).run(user);
console.log(user.email); //= email contact.email (inferred)
`,
};

describe('sinks that are handed on', () => {
  testWays(ways, { shared, infer: true });
});
