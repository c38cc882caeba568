import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface User { id: string; email: string; plan: string }
declare const user: User;
`;

/** What is put into an object comes out of that one, and of no other of its kind. */
const ways: Readonly<Record<string, string>> = {
  'lists and caches of one class': `
class Fifo<T> {
  readonly #items: T[] = [];
  push(item: T) { this.#items.push(item); }
  shift() { return this.#items.shift(); }
}
const mails = new Fifo<string>();
const plans = new Fifo<string>();
const copies = new Fifo<string>();
mails.push(user.email);
copies.push(user.email);
plans.push(user.plan);
console.log(mails.shift()); //= email contact.email (inferred)
console.log(copies.shift()); //= email contact.email (inferred)
console.log(plans.shift());
`,
  'a class whose fields nobody declares, as a whole': `
class Row {
  constructor(body: { q: string; plan: string }) { Object.assign(this, body); }
  copy() { return Object.assign({}, this); }
  spread() { return { ...this }; }
}
console.log(new Row({ q: user.email, plan: '' }).copy()); //= email contact.email (inferred)
console.log(new Row({ q: '', plan: user.plan }).spread());
`,
  'fields of a class, and objects that a function makes': `
class Cache<T> {
  readonly kept = new Map<string, { value: T; at: number }>();
  put(key: string, value: T) { this.kept.set(key, { value, at: 1 }); }
  get(key: string) { return this.kept.get(key)?.value; }
  at(key: string) { return this.kept.get(key)?.at; }
}
class Desk {
  private readonly guests = new Cache<string>();
  private readonly plans = new Cache<string>();
  add(from: User) { this.guests.put(from.id, from.email); this.plans.put(from.id, from.plan); }
  tell() {
    console.log(this.guests.get('a')); //= email contact.email (inferred)
    console.log(this.plans.get('a'), this.guests.at('a'));
  }
}
function stack() {
  const items: unknown[] = [];
  return { push(item: unknown) { items.push(item); }, pop: () => items.pop() };
}
const one = stack();
const other = stack();
one.push(user.email);
other.push(user.plan);
console.log(one.pop()); //= email contact.email (inferred)
console.log(other.pop());
`,
  'heirs of one base': `
abstract class Rows<T> {
  protected readonly rows = new Map<string, T>();
  save(key: string, row: T) { this.rows.set(key, row); }
  find(key: string): T | undefined { return this.rows.get(key); }
}
class Users extends Rows<string> {}
class Plans extends Rows<string> {}
new Users().save('a', user.email);
console.log(new Users().find('a')); //= email contact.email (inferred)
console.log(new Plans().find('a'));
`,
  'what all objects of a class share comes out of any': `
const kept = new Map<string, unknown>();
class Shared {
  static last: unknown[] = [];
  save(value: unknown) { kept.set('a', value); Shared.last.push(value); }
  find() { return kept.get('a'); }
  newest() { return Shared.last.pop(); }
}
const first = new Shared();
const second = new Shared();
first.save(user.email);
console.log(second.find()); //= email contact.email (inferred)
console.log(second.newest()); //= email contact.email (inferred)
`,
  'what may be handed to any of them': `
class Fifo<T> {
  readonly #items: T[] = [];
  push(item: T) { this.#items.push(item); }
  shift() { return this.#items.shift(); }
}
function fill(list: Fifo<string>) { list.push(user.email); }
const list = new Fifo<string>();
fill(list);
console.log(list.shift()); //= email contact.email (inferred)
`,
  'functions that an object was made with give what they make': `
class Lazy<T> {
  private made?: T;
  constructor(private readonly make: () => T) {}
  get value(): T { return (this.made ??= this.make()); }
}
const mail = new Lazy(() => user.email);
const plan = new Lazy(() => user.plan);
console.log(mail.value); //= email contact.email (inferred)
console.log(plan.value);
console.log(new Lazy(() => user.email).value); //= email contact.email (inferred)
console.log(new Lazy(() => user.plan).value);
`,
  'a list of what a key names, and groups of a list': `
function pluck<T, K extends keyof T>(all: readonly T[], key: K): T[K][] { return all.map((one) => one[key]); }
console.log(pluck([user], 'email')); //= email contact.email (inferred)
console.log(pluck([user], 'plan'));
function group<T>(all: readonly T[], by: (one: T) => string) {
  const groups: Record<string, T[]> = {};
  for (const one of all) (groups[by(one)] ??= []).push(one);
  return groups;
}
console.log(group([user.email], (mail) => mail)); //= email contact.email (inferred)
console.log(group([user.plan], (plan) => plan));
`,
  'a chain of methods that give their object begins at one': `
class Message {
  private readonly parts: string[] = [];
  add(part: string): this { this.parts.push(part); return this; }
  text() { return this.parts.join(); }
}
console.log(new Message().add(user.plan).text());
console.log(new Message().add(user.email).add(user.plan).text()); //= email contact.email (inferred)
const plain = new Message().add(user.plan);
const full = new Message().add(user.plan).add(user.email);
console.log(plain.text());
console.log(full.text()); //= email contact.email (inferred)
`,
  'what a function keeps for each thing it makes': `
function signal<T>(initial: T) {
  let current = initial;
  return { value() { return current; }, set(next: T) { current = next; } };
}
const zoom = signal('1');
const mail = signal('');
zoom.set(user.plan);
mail.set(user.email);
console.log(zoom.value());
console.log(mail.value()); //= email contact.email (inferred)
`,
  'a class of its own with add() is no list': `
class Basket {
  count = 0;
  readonly who: User[] = [];
  add(one: User) { this.who.push(one); this.count += 1; }
  get size() { return this.who.length; }
}
const basket = new Basket();
basket.add(user);
console.log(basket.count, basket.size);
console.log(basket.who[0]?.email); //= email contact.email (inferred)
`,
  'an object shows its fields where it is seen whole from inside': `
class Ticket {
  owner: string;
  plan: string;
  #secret = user.email;
  constructor(by: User) { this.owner = by.email; this.plan = by.plan; }
  copy() { return { ...this }; }
  tell() { console.log(this.copy()); } //= email contact.email (inferred)
}
class Count {
  #owner: string;
  constructor(by: User, readonly plan = by.plan) { this.#owner = by.email; }
  tell() { console.log({ ...this }); }
}
`,
};

describe('objects that are told apart', () => {
  testWays(ways, { shared, infer: true });
});
