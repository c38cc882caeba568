import typescript from 'typescript';

import { analysisOf, assertCarried, hostOf } from '../../support/carried.js';
import { annotations } from '../../support/collect.js';
import { createMemoryProgram } from '../../support/memory-program.js';

const people = `
declare global {
  const console: { log(...values: unknown[]): void };
}
export interface Person {
  /** @personalData contact.email for orders */
  q: string;
  /** @personalData contact.phone for orders */
  w: string;
  /** @notPersonalData address of the desk */
  email: string;
  other: string;
}
export declare const person: Person;
export class Card {
  constructor(private readonly one: Person) {}
  get line(): string {
    return \`\${this.one.q} \${this.one.other}\`;
  }
  get desk(): string {
    return this.one.email;
  }
}
`;

/** One way in which a getter is written a text: each line says what is handed over. */
const typed: Readonly<Record<string, string>> = {
  classes: `
class Account {
  static main = new Account(person);
  constructor(private readonly one: Person) {}
  get address() {
    return this.one.q;
  }
  get label(): string {
    return \`to \${this.one.w}\`;
  }
  get desk(): string {
    return \`at \${this.one.email}\`;
  }
  get letters(): number {
    return this.one.q.length;
  }
  get whole() {
    return this.one;
  }
  get summary() {
    return { tel: this.one.w, desk: this.one.other };
  }
  get both(): string {
    return this.address + this.desk;
  }
  get chosen(): string {
    if (this.one.other) return this.one.other;
    return this.one.q;
  }
  get known(): boolean {
    return this.one.q !== '';
  }
  static get first() {
    return person.q;
  }
  static get plain(): string {
    return person.other;
  }
  get lazily(): string {
    const found = this.one.w;
    return found.trim();
  }
  get masked(): string {
    return this.one.q.replace(/.(?=.*@)/g, '*');
  }
  show() {
    console.log(this.address); //= q contact.email
    console.log(this.desk, this.letters, this.known);
    console.log(this.both); //= q contact.email
    console.log(this.whole.w); //= w contact.phone
    console.log(this.whole.other);
    const { label, desk } = this;
    console.log(label); //= w contact.phone
    console.log(desk);
    console.log(Account.first); //= q contact.email
    console.log(Account.plain);
  }
}
function show(account: Account, accounts: Account[], maybe?: Account) {
  console.log(account.address); //= q contact.email
  console.log(account.label); //= w contact.phone
  console.log(account.desk, account.letters, account.known);
  console.log(account.both); //= q contact.email
  console.log(account.chosen); //= q contact.email
  console.log(account.lazily); //= w contact.phone
  console.log(account.masked); //= q contact.email (pseudonymised)
  console.log(account.whole); //= q contact.email; w contact.phone
  console.log(account.whole.other, account.whole.email);
  console.log(account.summary); //= tel contact.phone
  console.log(account.summary.tel); //= tel contact.phone
  console.log(account.summary.desk);
  console.log(account['label']); //= w contact.phone
  console.log(account['desk']);
  console.log(maybe?.label ?? 'nobody'); //= w contact.phone
  console.log(maybe?.desk ?? 'nobody');
  console.log(accounts[0]?.label); //= w contact.phone
  console.log(accounts.map((one) => one.label)); //= w contact.phone
  console.log(accounts.map((one) => one.desk));
  console.log(accounts.map(({ label }) => label).join()); //= w contact.phone
  console.log(accounts.map(({ desk }) => desk).join());
  const { label, desk: place, summary: { tel, desk } } = account;
  console.log(label); //= w contact.phone
  console.log(place, desk);
  console.log(tel); //= tel contact.phone
  console.log(Account.first, Account.main.label); //= q contact.email; w contact.phone
  console.log(Account.plain, Account.main.desk);
  console.log(new Account(person).label); //= w contact.phone
  console.log(new Account(person).desk);
  const made = new Account(person);
  console.log(made.label); //= w contact.phone
  console.log(made.desk);
  for (const one of accounts) {
    console.log(one.label); //= w contact.phone
    console.log(one.desk);
  }
  const of = (one: Account) => one.label;
  const deskOf = (one: Account) => one.desk;
  console.log(of(account)); //= w contact.phone
  console.log(deskOf(account));
}
function destructured({ label, desk }: Account) {
  console.log(label); //= w contact.phone
  console.log(desk);
}
`,
  'setters and kept values': `
class Form {
  private kept = '';
  private place = '';
  get value(): string {
    return this.kept;
  }
  set value(text: string) {
    this.kept = text;
  }
  get desk(): string {
    return this.place;
  }
  set desk(text: string) {
    this.place = text;
  }
  fill(one: Person) {
    this.kept = one.q;
    this.place = one.email;
  }
  show() {
    console.log(this.value); //= q contact.email
    console.log(this.desk);
  }
}
class Cached {
  #line: string | undefined;
  #desk?: string;
  constructor(readonly one: Person) {}
  get line(): string {
    return (this.#line ??= this.one.w);
  }
  get desk(): string {
    this.#desk ??= this.one.other;
    return this.#desk;
  }
  get late(): string {
    this.#line ??= this.one.w;
    return this.#line;
  }
}
function show(form: Form, cached: Cached) {
  console.log(form.value); //= q contact.email
  console.log(form.desk);
  console.log(cached.line); //= w contact.phone
  console.log(cached.late); //= w contact.phone
  console.log(cached.desk);
}
`,
  'inherited, overridden, abstract': `
abstract class Base {
  constructor(protected readonly one: Person) {}
  get line(): string {
    return this.one.q;
  }
  get desk(): string {
    return this.one.other;
  }
  abstract get told(): string;
  abstract get plain(): string;
  get wrapped(): string {
    return \`[\${this.told}]\`;
  }
}
class Heir extends Base {
  get told(): string {
    return this.one.w;
  }
  get plain(): string {
    return this.one.email;
  }
  get twice(): string {
    return super.line + this.line;
  }
  get deskTwice(): string {
    return super.desk + this.desk;
  }
  show() {
    console.log(this.line); //= q contact.email
    console.log(this.desk);
    console.log(super.line); //= q contact.email
    console.log(super.desk);
  }
}
class Quiet extends Base {
  override get line(): string {
    return 'hidden';
  }
  get told(): string {
    return 'nothing';
  }
  get plain(): string {
    return 'nothing';
  }
}
interface Told {
  readonly told: string;
  readonly plain: string;
}
class Teller implements Told {
  constructor(private readonly one: Person) {}
  get told() {
    return this.one.w;
  }
  get plain() {
    return this.one.other;
  }
}
function show(heir: Heir, quiet: Quiet, base: Base, told: Told) {
  console.log(heir.line); //= q contact.email
  console.log(heir.desk);
  console.log(heir.told); //= w contact.phone
  console.log(heir.plain);
  console.log(heir.twice); //= q contact.email
  console.log(heir.deskTwice);
  console.log(heir.wrapped); //= w contact.phone
  console.log(quiet.line, quiet.told);
  console.log(base.told); //= w contact.phone
  console.log(base.plain);
  console.log(told.told); //= w contact.phone
  console.log(told.plain);
}
`,
  'object literals': `
const card = {
  one: person,
  get line() {
    return person.q;
  },
  get desk() {
    return person.other;
  },
  get own() {
    return this.one.w;
  },
  get ownDesk(): string {
    return this.one.email;
  },
};
console.log(card.line); //= q contact.email
console.log(card.desk);
console.log(card.own); //= w contact.phone
console.log(card.ownDesk);
const { line, desk } = card;
console.log(line); //= q contact.email
console.log(desk);
function make(one: Person) {
  return {
    get line() {
      return one.w;
    },
    get desk() {
      return one.other;
    },
  };
}
console.log(make(person).line); //= w contact.phone
console.log(make(person).desk);
const made = make(person);
console.log(made.line); //= w contact.phone
console.log(made.desk);
console.log({ get line() { return person.q; } }); //= q contact.email
console.log({ get desk() { return person.other; } });
`,
  'properties that are defined': `
const card = {} as { line: string; desk: string; tel: string; place: string };
Object.defineProperty(card, 'line', { get: () => person.q });
Object.defineProperty(card, 'desk', { get: () => person.other });
Object.defineProperties(card, { tel: { value: person.w }, place: { value: person.email } });
console.log(card.line); //= q contact.email
console.log(card.desk);
console.log(card.tel); //= w contact.phone
console.log(card.place);
const fixed = Object.defineProperty({}, 'line', { value: person.q, enumerable: true });
console.log(fixed); //= q contact.email
`,
  'in another file': `
function show(card: Card, cards: Map<string, Card>, wrapped: { card: Card }) {
  console.log(card.line); //= q contact.email
  console.log(card.desk);
  console.log(cards.get('x')?.line); //= q contact.email
  console.log(cards.get('x')?.desk);
  console.log(wrapped.card.line); //= q contact.email
  console.log(wrapped.card.desk);
  const picked: Pick<Card, 'line' | 'desk'> = card;
  console.log(picked.line); //= q contact.email
  console.log(picked.desk);
}
class Desk {
  constructor(private readonly card: Card) {}
  get line() {
    return this.card.line;
  }
  get desk() {
    return this.card.desk;
  }
}
console.log(new Desk(new Card(person)).line); //= q contact.email
console.log(new Desk(new Card(person)).desk);
`,
  'methods that make plain objects': `
class Dto {
  constructor(private readonly one: Person) {}
  toJSON() {
    return { mail: this.one.q, desk: this.one.other };
  }
  toString() {
    return \`<\${this.one.w}>\`;
  }
}
class Plain {
  constructor(private readonly one: Person) {}
  toJSON() {
    return { desk: this.one.other };
  }
  toString() {
    return this.one.email;
  }
}
function show(dto: Dto, plain: Plain) {
  console.log(dto.toJSON()); //= q contact.email
  console.log(dto.toJSON().desk);
  console.log(dto.toString()); //= w contact.phone
  console.log(plain.toJSON(), plain.toString());
}
`,
};

const untyped: Readonly<Record<string, string>> = {
  classes: `
class Account {
  constructor(user) {
    this.user = user;
  }
  get label() {
    return \`to \${this.user.email}\`;
  }
  get letters() {
    return this.user.email.length;
  }
  get desk() {
    return this.user.desk;
  }
  static get first() {
    return new Account(owner.user).label;
  }
  show() {
    console.log(this.label); //= email contact.email (inferred)
    console.log(this.letters, this.desk);
  }
}
class Wider extends Account {
  get line() {
    return this.label + super.desk;
  }
  get place() {
    return super.desk;
  }
  get tel() {
    return this.user.phone;
  }
}
export function show(user) {
  const account = new Account(user);
  console.log(account.label); //= email contact.email (inferred)
  console.log(account.letters, account.desk);
  const { label, desk } = account;
  console.log(label); //= email contact.email (inferred)
  console.log(desk);
  const wider = new Wider(user);
  console.log(wider.line); //= email contact.email (inferred)
  console.log(wider.label); //= email contact.email (inferred)
  console.log(wider.tel); //= phone contact.phone (inferred)
  console.log(wider.place);
}
`,
  'object literals': `
export function cardOf(user, product) {
  const card = {
    get line() {
      return user.email;
    },
    get title() {
      return product.name;
    },
    user,
    get tel() {
      return this.user.phone;
    },
  };
  console.log(card.line); //= email contact.email (inferred)
  console.log(card.title);
  console.log(card.tel); //= phone contact.phone (inferred)
  const { line, title } = card;
  console.log(line); //= email contact.email (inferred)
  console.log(title);
  return card;
}
export function other(user, product) {
  console.log(cardOf(user, product).line); //= email contact.email (inferred)
  console.log(cardOf(user, product).title);
}
`,
  'properties that are defined': `
export function make(user, product) {
  const card = {};
  Object.defineProperty(card, 'line', {
    get() {
      return user.email;
    },
  });
  Object.defineProperty(card, 'title', { value: product.name });
  console.log(card.line); //= email contact.email (inferred)
  console.log(card.title);
  const model = {};
  model.__defineGetter__('line', () => user.phone);
  console.log(model.title);
}
`,
};

const files: Readonly<Record<string, string>> = {
  '/app/package.json': '{ "name": "app", "type": "module" }',
  '/app/people.ts': people,
  ...annotations,
  ...Object.fromEntries(
    Object.entries(typed).map(([name, text]) => [
      fileOf(name, 'ts'),
      `import { Card, person, type Person } from './people.js';\n${text}`,
    ]),
  ),
  ...Object.fromEntries(Object.entries(untyped).map(([name, text]) => [fileOf(name, 'js'), text])),
};

function fileOf(name: string, extension: string): string {
  return `/app/${name.replaceAll(/\W+/gu, '-')}.${extension}`;
}

describe('what getters give', () => {
  const program = createMemoryProgram(typescript, files, { allowJs: true });
  const analysis = analysisOf(hostOf(typescript, program, '/app'), '/app');
  const told = Object.keys(files).filter((name) => /^\/app\/[\w-]+\.[jt]s$/u.test(name) && name !== '/app/people.ts');
  for (const file of told) {
    it(file.slice('/app/'.length), () => {
      assertCarried(analysis, file, files[file] ?? '');
    });
  }
});
