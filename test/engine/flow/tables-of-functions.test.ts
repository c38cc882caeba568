import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { info(...values: unknown[]): void; warn(...values: unknown[]): void };
interface Guest {
  /** @personalData contact.email for stays */
  q: string;
  room: string;
}
declare const guest: Guest;
type Level = 'info' | 'warn';
`;

/** Functions of others that are taken out of a table by a name or a key: each line says what is handed over. */
const ways: Readonly<Record<string, string>> = {
  'tables of a logger’s methods': `
const typed: Record<Level, (...parts: unknown[]) => void> = { info: console.info, warn: console.warn };
const plain = { info: console.info, warn: console.warn } as const;
const other: Record<string, (text: string) => number> = { info: Number, warn: parseInt };
export function told(level: Level) {
  typed[level](guest.q); //= q contact.email
  typed[level](guest.room);
  typed.info(guest.q); //= q contact.email
  plain[level](guest.q); //= q contact.email
  plain.warn(guest.q); //= q contact.email
  const one = plain[level];
  one(guest.q); //= q contact.email
  other[level]?.(guest.q);
  say(level, guest.q); //= q contact.email
  say(level, guest.room);
}
function say(level: Level, text: string) {
  typed[level](\`[desk] \${text}\`);
}
`,
  'a function that is taken out of a table before it is called': `
const senders: Record<string, (to: string) => void> = { log: (to) => console.info(to), none: (to) => void to };
const counters: Record<string, (to: string) => number> = { size: (to) => to.length };
export function told(kind: string) {
  const send = senders[kind];
  if (send) send(guest.q); //= q contact.email
  const other = senders[kind] ?? senders.none!;
  other(guest.q); //= q contact.email
  const count = counters[kind]!;
  count(guest.q);
}
`,
  'the values of a map and its keys': `
const rooms = new Map([guest].map((one) => [one.q, one.room] as const));
console.info([...rooms.values()]);
console.info(...rooms.values());
console.info([...rooms.keys()]); //= q contact.email
const mails = new Map<string, string>();
mails.set(guest.room, guest.q);
console.info([...mails.values()]); //= q contact.email
console.info([...mails.keys()]);
`,
};

describe('what is taken out of tables', () => {
  testWays(ways, { shared, infer: false });
});
