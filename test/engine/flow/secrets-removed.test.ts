import { testWays } from '../../support/ways.js';

const person = `
declare const console: { log(...values: unknown[]): void };
interface Person {
  /** @personalData contact.email for orders */
  q: string;
  other: string;
}
declare const person: Person;
`;

/** Functions that are said to take something out, and what they take out. */
const ways: Readonly<Record<string, string>> = {
  'secrets alone': `
const hidden = ['password', 'accessToken', 'body'];
function sanitize(given: Record<string, unknown>) {
  const copy = { ...given };
  for (const key of Object.keys(copy)) {
    if (hidden.includes(key)) copy[key] = '[hidden]';
  }
  return copy;
}
console.log(sanitize({ person })); //= q contact.email
console.log(sanitize({ other: person.other }), sanitize({ password: person.q }));
const keys = new Set<string>(["token", "secret"]);
const redactLog = <T extends object>(given: T): T => {
  const copy: any = { ...given };
  Object.keys(copy).forEach((key) => keys.has(key) && delete copy[key]);
  return copy;
};
console.log(redactLog(person)); //= q contact.email
class Log {
  private scrub(given: any): any {
    const copy = { ...given };
    for (const key of Object.keys(copy)) if (/pass(word)?|token/i.test(key)) copy[key] = '***';
    return copy;
  }
  write(extra: object) {
    console.log(this.scrub(extra));
  }
}
new Log().write(person); //= q contact.email
new Log().write({ token: person.q });
`,
  'people too': `
const hidden = ['password', 'email', 'phone'];
function sanitize(given: any) {
  const copy = { ...given };
  for (const key of Object.keys(copy)) if (hidden.includes(key)) copy[key] = '[hidden]';
  return copy;
}
console.log(sanitize(person));
const told = ['id', 'kind'];
function redact(given: any) {
  const copy: any = {};
  for (const key of told) copy[key] = given[key];
  return copy;
}
console.log(redact(person));
function scrub(given: any) {
  const copy = { ...given };
  for (const key of Object.keys(copy)) copy[key] = typeof copy[key];
  return copy;
}
console.log(scrub(person));
console.log(person); //= q contact.email
`,
};

describe('what functions take out that say so', () => {
  testWays(ways, { shared: person, infer: true });
});
