import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
declare const process: { env: Record<string, string | undefined> };
interface Guest {
  /** @personalData contact.email for stays */
  q: string;
  room: string;
}
declare const guest: Guest;
`;

/** Functions that run with what somebody else was called with: each line says what is handed over. */
const ways: Readonly<Record<string, string>> = {
  'a function that is lent values': `
console.log.apply(console, ['to', guest.q]); //= q contact.email
console.log.apply(console, ['to', guest.room]);
console.log.call(console, guest.q, 'x'); //= q contact.email
console.log.call(guest.q, 'x');
Reflect.apply(console.log, console, [guest.q]); //= q contact.email
Reflect.apply(console.log, guest.q, ['x']);
export function told(logger: { info(text: string): void }) {
  logger.info.call(logger, guest.q); //= q contact.email
  logger.info.call(guest.q, 'x');
  logger.info.bind(logger);
}
`,
  'what a function is called with, whatever it names': `
function told() {
  if (process.env.TOLD) console.log.apply(console, arguments as unknown as unknown[]);
}
told();
told('to', 'nobody');
told('to', guest.q); //= q contact.email
told('to', guest.room);
function spread() {
  console.log(...arguments);
}
spread('to', guest.q); //= q contact.email
spread(guest.room);
function listed() {
  const values = Array.prototype.slice.call(arguments);
  console.log(values);
}
listed('to', guest.q); //= q contact.email
listed(guest.room);
function second() {
  console.log(arguments[1]);
}
second('to', guest.q); //= q contact.email
second(guest.q, 'to');
function within() {
  return [1].map(() => console.log(arguments[0]));
}
within(guest.q); //= q contact.email
function kept() {
  return arguments.length;
}
console.log(kept(guest.q));
`,
  'a function that hands on what it is called with': `
function inner(level: string, text: string) {
  console.log(level, text);
}
function outer() {
  return inner.apply(undefined, arguments as unknown as [string, string]);
}
outer('warn', guest.q); //= q contact.email
outer('warn', guest.room);
class Log {
  write(level: string, values: IArguments) {
    const all = [level].concat(...values);
    console.log.apply(console, all);
  }
  info() {
    return this.write('info', arguments);
  }
}
new Log().info('to', guest.q); //= q contact.email
new Log().info(guest.room);
`,
};

describe('calls that lend a function their values', () => {
  testWays(ways, { shared, infer: false });
});
