import { testWays } from '../../support/ways.js';

const person = `
declare const console: { log(...values: unknown[]): void };
interface Person {
  /** @personalData contact.email for orders */
  q: string;
  other: string;
}
declare const person: Person;
declare function load(): Promise<Person>;
`;

/** What was put into an object when it was made comes out of that object, and of no other. */
const ways: Readonly<Record<string, string>> = {
  'results of functions': `
interface Result<T> {
  value: T;
  unwrap(): T;
}
function ok<T>(value: T): Result<T> {
  return { value, unwrap: () => value };
}
ok(person.q);
const kept = ok(person.q);
const plain = ok(person.other);
console.log(kept.unwrap()); //= q contact.email
console.log(plain.unwrap());
console.log(ok(person.q).unwrap()); //= q contact.email
console.log(ok(person.other).unwrap());
async function find(): Promise<Result<Person>> {
  return ok(await load());
}
async function count(): Promise<Result<number>> {
  return ok(1);
}
async function use() {
  const found = await find();
  console.log(found.unwrap().q); //= q contact.email
  console.log(found.unwrap().other);
  console.log((await find()).unwrap()); //= q contact.email
  console.log((await count()).unwrap());
}
function show(result: Result<string>) {
  console.log(result.unwrap());
}
show(ok(person.q)); //= q contact.email
show(ok(person.other));
`,
  'maps of pairs': `
interface Sheet {
  readonly path: string;
  readonly content: string;
}
const sheets: readonly Sheet[] = [
  { path: 'a.json', content: JSON.stringify({ q: person.q }) },
  ...['b', 'c'].map((path) => ({ path, content: '' })),
];
const byPath = new Map(sheets.map((sheet) => [sheet.path, sheet]));
console.log(byPath.get('a.json')?.path);
console.log(byPath.get('a.json')?.content); //= q contact.email
for (const sheet of byPath.values()) console.log(sheet.path);
for (const sheet of byPath.values()) console.log(sheet.content); //= q contact.email
for (const path of byPath.keys()) console.log(path);
for (const [path] of byPath) console.log(path);
for (const [, sheet] of byPath) console.log(sheet.content); //= q contact.email
const once = [...new Map(sheets.map((sheet) => [sheet.path, sheet])).values()];
const first = once.find(({ path }) => path !== '');
console.log(first?.path);
console.log(first?.content); //= q contact.email
const byAddress = new Map([[person.q, 1]]);
for (const address of byAddress.keys()) console.log(address); //= q contact.email
`,
  methods: `
function pair(first: string, second: string) {
  return {
    first() {
      return first;
    },
    second: function () {
      return second;
    },
  };
}
const made = pair(person.q, person.other);
console.log(made.first()); //= q contact.email
console.log(made.second());
const { second, first } = made;
console.log(first()); //= q contact.email
console.log(second());
`,
  classes: `
class Parcel {
  constructor(private readonly inside: string) {}
  open() {
    return this.inside;
  }
}
new Parcel(person.q);
console.log(new Parcel(person.q).open()); //= q contact.email
console.log(new Parcel(person.other).open());
const parcel = new Parcel(person.q);
const other = new Parcel(person.other);
console.log(parcel.open()); //= q contact.email
console.log(other.open());
`,
  'told within': `
function letter(to: string) {
  return { send: () => console.log(to) };
}
const written = letter(person.q); //= q contact.email
written.send();
class Letter {
  constructor(private readonly to: string) {}
  address() {
    return this.to;
  }
  send() {
    console.log(this.address());
  }
}
new Letter(person.q).send(); //= q contact.email
new Letter(person.other).send();
`,
};

describe('what was put into an object before', () => {
  testWays(ways, { shared: person, infer: false });
});
