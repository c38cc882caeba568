import assert from 'node:assert/strict';
import typescript from 'typescript';

import type { Flow } from '../../../core/src/facts/flow.js';

import { analysisOf, assertCarried, carriedBy, hostOf } from '../../support/carried.js';
import { annotations } from '../../support/collect.js';
import { compilers } from '../../support/compilers.js';
import { createMemoryProgram } from '../../support/memory-program.js';
import { createRemoteHost } from '../../support/remote-host.js';

const person = `
declare const console: { log(...values: unknown[]): void };
interface Person {
  /** @personalData contact.email for orders */
  q: string;
  /** @personalData contact.phone for orders */
  w: string;
  /** @notPersonalData address of the desk */
  email: string;
  other: string;
}
declare const person: Person;
declare const people: Person[];
declare function load(): Promise<Person>;
`;

/** One mechanism a text: each line says what it hands over. */
const mechanisms: Readonly<Record<string, string>> = {
  values: `
console.log(person.q); //= q contact.email
console.log(person['w']); //= w contact.phone
console.log(person.email, person.other);
console.log(\`to \${person.q}\`); //= q contact.email
console.log('to ' + person.w); //= w contact.phone
console.log(person.q.length, person.q === person.w, typeof person.q, !person.q, 1 + person.q.length);
console.log(person.q ? 'yes' : 'no');
console.log(person.q ?? person.w); //= q contact.email; w contact.phone
console.log(person.other ? person.q : person.other); //= q contact.email
console.log(person.q as string, person.w!, (person.email)); //= q contact.email; w contact.phone
console.log(JSON.stringify(person)); //= q contact.email; w contact.phone
console.log(person); //= q contact.email; w contact.phone
`,
  destructuring: `
const { q, w: renamed, other, email = 'x' } = person;
console.log(q); //= q contact.email
console.log(renamed); //= w contact.phone
console.log(other, email);
const { q: taken, ...rest } = person;
console.log(rest); //= w contact.phone
const { w: gone, ...less } = rest;
console.log(less);
const [first, , third] = [person.q, person.other, person.w];
console.log(first); //= q contact.email
console.log(third); //= w contact.phone
function given({ q: mail, other: plain }: Person) {
  console.log(mail); //= q contact.email
  console.log(plain);
}
`,
  spreads: `
console.log({ ...person }); //= q contact.email; w contact.phone
console.log({ ...person, q: 'hidden' }); //= w contact.phone
console.log({ q: 'hidden', ...person }); //= q contact.email; w contact.phone
console.log({ ...person, q: undefined, w: undefined });
console.log([...people]); //= q contact.email; w contact.phone
console.log([...people].length);
`,
  reassignments: `
let text = 'nothing';
console.log(text);
text = person.q;
console.log(text); //= q contact.email
text = 'nothing again';
console.log(text);
let either = person.w;
if (person.other) either = 'hidden';
console.log(either); //= w contact.phone
let sum = '';
sum += person.q;
console.log(sum); //= q contact.email
const copy = { ...person };
copy.q = 'hidden';
console.log(copy); //= w contact.phone
`,
  containers: `
const list: string[] = [];
list.push(person.q);
console.log(list); //= q contact.email
console.log(list.length);
const byId = new Map<string, string>();
byId.set('a', person.w);
console.log(byId.get('a')); //= w contact.phone
console.log(byId.size);
const seen = new Set<string>();
seen.add(person.q);
console.log([...seen]); //= q contact.email
console.log(seen.has('a'));
const record: Record<string, Person> = {};
record.a = person;
console.log(record.a?.w); //= w contact.phone
console.log(record.a?.other);
`,
  'methods of lists, texts and promises': `
console.log(people.map((one) => one.q)); //= q contact.email
console.log(people.map((one) => one.other));
console.log(people.filter((one) => one.q).map(({ other }) => other));
console.log(people.find((one) => one.other === 'x')); //= q contact.email; w contact.phone
console.log(people.some((one) => one.q), people.every(({ w }) => w));
people.forEach((one) => console.log(one.w)); //= w contact.phone
people.forEach((one, index) => console.log(index));
console.log(people.map(({ q }) => q).join(', ')); //= q contact.email
console.log(person.q.trim().toLowerCase()); //= q contact.email
console.log(person.q.includes('@'), person.q.indexOf('@'), person.q.startsWith('a'));
console.log(person.q.split('@')[1]);
console.log(person.q.split('@')[0]); //= q contact.email
void load().then((one) => console.log(one.q)); //= q contact.email
void load().then((one) => console.log(one.other));
async function awaited() {
  const one = await load();
  console.log(one.w); //= w contact.phone
  console.log(one.other);
  const [both] = await Promise.all([load()]);
  console.log(both.q); //= q contact.email
}
`,
  'closures, classes and getters': `
const kept = person.q;
const show = () => console.log(kept); //= q contact.email
class Held {
  #mail = person.q;
  plain = person.other;
  constructor(private readonly one: Person) {}
  get mail() {
    return this.#mail;
  }
  get desk() {
    return this.plain;
  }
  show() {
    console.log(this.#mail); //= q contact.email
    console.log(this.plain);
    console.log(this.one.w); //= w contact.phone
    console.log(this.one.other);
    console.log(this.mail); //= q contact.email
    console.log(this.desk);
  }
}
`,
  wrappers: `
function say(...values: unknown[]) {
  console.log('said', ...values);
}
function tell(text: string) {
  say(text);
}
const announce = (one: Person) => tell(one.q); //= q contact.email
function quiet(text: string) {
  console.log(text.length);
}
say(person.w); //= w contact.phone
say(person.other);
tell(person.w); //= w contact.phone
tell(person.other);
announce(person);
quiet(person.q);
const mailOf = (one: Person) => one.q;
const deskOf = (one: Person) => one.other;
console.log(mailOf(person)); //= q contact.email
console.log(deskOf(person));
function with2(text: string, action: (text: string) => void) {
  action(text);
}
with2('x', (text) => console.log(text));
`,
  sanitising: `
declare const redact: <T>(value: T) => unknown;
const mask = (text: string) => text.slice(0, 1) + '***';
console.log(mask(person.q)); //= q contact.email (pseudonymised)
console.log(person.q.replace(/.(?=.*@)/g, '*')); //= q contact.email (pseudonymised)
console.log(person.q.slice(0, 2)); //= q contact.email (pseudonymised)
console.log(person.q.slice(1)); //= q contact.email
console.log(redact(person));
`,
  'callbacks and handlers': `
function each(list: Person[], action: (one: Person) => void) {
  for (const one of list) action(one);
}
each(people, (one) => console.log(one.q)); //= q contact.email
each(people, (one) => console.log(one.other));
const handler = ({ w }: Person) => console.log(w); //= w contact.phone
each(people, handler);
declare function setTimeout(action: () => void, after: number): void;
setTimeout(() => console.log(person.q), 10); //= q contact.email
setTimeout(() => console.log(person.other), 10);
`,
  'what decides and what counts': `
if (person.q) console.log('has an address');
switch (person.w) {
  case '0':
    console.log('no number');
}
console.log(people.length, people.filter((one) => one.w).length);
console.log(person.q && 'has an address');
console.log(person.other && person.q); //= q contact.email
console.log(Boolean(person.q), Number(person.w.length));
console.log(void person.q, delete (person as Partial<Person>).w);
for (const key in person) console.log(key);
for (const one of people) console.log(one.w); //= w contact.phone
try {
  throw new Error('x');
} catch (error) {
  console.log(error);
}
`,
  'types of parts': `
function picked(a: Pick<Person, 'q' | 'other'>, b: Omit<Person, 'q'>, c: Partial<Person>, d: Readonly<Person>) {
  console.log(a); //= q contact.email
  console.log(b); //= w contact.phone
  console.log(c.q, d.w); //= q contact.email; w contact.phone
  console.log(a.other, b.other);
}
interface Page<T> { items: T[]; total: number }
function page(of: Page<Person>, union: Person | undefined, record: Record<string, Person>) {
  console.log(of); //= q contact.email; w contact.phone
  console.log(of.total);
  console.log(of.items[0]?.q); //= q contact.email
  console.log(union?.q); //= q contact.email
  console.log(record); //= q contact.email; w contact.phone
  console.log(Object.keys(record));
}
`,
};

const fileOf = (name: string): string => `/app/${name.replaceAll(/\W+/gu, '-')}.ts`;
const files: Readonly<Record<string, string>> = {
  '/app/package.json': '{ "name": "app", "type": "module" }',
  ...annotations,
  ...Object.fromEntries(
    Object.entries(mechanisms).map(([name, text]) => [fileOf(name), `${person}${text}export {};\n`]),
  ),
};
const readFile = (file: string): string | undefined => files[file];

describe('flows by mechanism', () => {
  const host = hostOf(typescript, createMemoryProgram(typescript, files), '/app');
  const analysis = analysisOf(host, '/app', { infer: false });
  for (const name of Object.keys(mechanisms)) {
    it(name, () => {
      assertCarried(analysis, fileOf(name), files[fileOf(name)] ?? '');
    });
  }

  const all = (from: typeof analysis): readonly Flow[] =>
    Object.keys(mechanisms).flatMap((name) => from.flowsOf(fileOf(name)));
  for (const [name, compiler] of compilers) {
    it(`are the same under ${name}`, () => {
      const other = hostOf(compiler, createMemoryProgram(compiler, files), '/app');
      assert.deepEqual(all(analysisOf(other, '/app', { infer: false })), all(analysis));
    });
  }

  it('are the same behind a pipe, with kinds numbered otherwise', () => {
    const remote = createRemoteHost(hostOf(typescript, createMemoryProgram(typescript, files), '/app'), readFile);
    assert.deepEqual(all(analysisOf(remote, '/app', { infer: false })), all(analysis));
  });
});

describe('paths of flows', () => {
  const paths: readonly { readonly what: string; readonly code: string; readonly path: readonly string[] }[] = [
    {
      what: 'from the source to the sink',
      code: `console.log(person.q);`,
      path: ['source 13:15 person.q', 'sink 1:1 console.log(person.q)'],
    },
    {
      what: 'through a wrapper',
      code: `tell(person.q);\nfunction tell(text: string) {\n  console.log(text);\n}`,
      path: ['source 16:15 person.q', 'step 1:1 tell(person.q)', 'sink 3:3 console.log(text)'],
    },
    {
      what: 'through what a function returns',
      code: `const mailOf = (one: Person) => one.q;\nconsole.log(mailOf(person));`,
      path: ['source 1:17 one.q', 'step 2:13 mailOf(person)', 'sink 2:1 console.log(mailOf(person))'],
    },
  ];
  for (const { what, code, path } of paths) {
    it(what, () => {
      const text = `${code}\n${person}export {};\n`;
      const program = createMemoryProgram(typescript, { ...files, '/app/path.ts': text });
      const flows = analysisOf(hostOf(typescript, program, '/app'), '/app', { infer: false }).flowsOf('/app/path.ts');
      assert.deepEqual(carriedBy(flows), ['q contact.email']);
      const steps = flows[0]?.data[0]?.path.map(
        ({ at, role, text: shown }) => `${role} ${at.start.line}:${at.start.column} ${shown}`,
      );
      assert.deepEqual(steps, path);
    });
  }
});
