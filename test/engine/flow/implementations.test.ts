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
  other: string;
}
export declare const person: Person;
`;

/** One way in which a type without bodies is filled a text: each line says what is handed over. */
const texts: Readonly<Record<string, string>> = {
  'what a maker of an interface gives, as an alias says': `
interface Post { deliver(text: string): void; weigh(text: string): void; hold(text: string): void }
type PostMaker = (office: string) => Post;
type PostTaker = (post: Post) => { hold(text: string): void };
function definePost(make: PostMaker) { return make; }
export const byTrain: PostMaker = () => ({
  deliver(text) {
    console.log(text);
  },
  weigh(text) {
    console.log(text.length);
  },
  hold(text) {
    console.log(text.length);
  },
});
export const byShip = definePost((office) => {
  return {
    deliver: (text) => console.log(office, text),
    weigh: (text) => console.log(text),
    hold: (text) => console.log(text.length),
  };
});
export const shed: PostTaker = () => ({ hold: (text) => console.log(text) });
export function post(by: Post) {
  by.deliver(person.q); //= q contact.email
  by.deliver(person.other);
  by.weigh(person.q); //= q contact.email
  by.hold(person.q);
}
`,
  'object literals of an interface': `
interface Desk { note(text: string): void; move: (at: string, label: string) => void; silent(text: string): void }
export const desk: Desk = {
  note(text) {
    console.log(text);
  },
  move: (at, label) => console.log(label),
  silent(text) {
    console.log(text.length);
  },
};
export function use(one: Desk) {
  one.note(person.q); //= q contact.email
  one.note(person.other);
  one.silent(person.q);
  one.move('a', person.q); //= q contact.email
  one.move(person.q, 'a');
}
export class Held {
  constructor(private readonly one: Desk) {}
  run() {
    this.one.note(person.q); //= q contact.email
    this.one.silent(person.q);
  }
}
`,
  'literals that are of a type otherwise': `
interface Made { say(text: string): void }
export const make = (): Made => ({ say: (text) => console.log(text) });
export const useMade = (one: Made) => one.say(person.q); //= q contact.email
interface Satisfied { tell(text: string): void }
export const satisfied = { tell(text: string) { console.log(text); } } satisfies Satisfied;
export const useSatisfied = (one: Satisfied) => one.tell(person.q); //= q contact.email
type Alias = { ring(text: string): void };
export class Keeper { readonly one: Alias = { ring: (text) => console.log(text) }; }
export const useAlias = (one: Alias) => one.ring(person.q); //= q contact.email
interface Hooks { onDone(text: string): void; onGone(text: string): void }
function withHooks(hooks: Hooks) {
  hooks.onDone(person.q); //= q contact.email
  hooks.onGone(person.q);
}
withHooks({ onDone: (text) => console.log(text), onGone: (text) => console.log(text.length) });
function inline(one: { ended(text: string): void }) {
  one.ended(person.q); //= q contact.email
}
const api = { ended(text: string) { console.log(text); } };
inline(api);
interface Base { put(text: string): void }
interface Derived extends Base { get(): string }
export const derived: Derived = { put(text) { console.log(text); }, get: () => person.q };
export const useBase = (one: Base) => one.put(person.q); //= q contact.email
export const useDerived = (one: Derived) => console.log(one.get()); //= q contact.email
interface Named { readonly label: string; readonly plain: string }
export const named: Named = { get label() { return person.q; }, get plain() { return person.other; } };
export const useNamed = (one: Named) => console.log(one.label); //= q contact.email
export const useName = (one: Named) => console.log(one.plain);
`,
  'another type with a member of the same name': `
interface Quiet { note(text: string): void }
interface Loud { note(text: string): void }
export const quiet: Quiet = { note: (text) => void text };
export const loud: Loud = { note: (text) => console.log(text) };
export const useQuiet = (one: Quiet) => one.note(person.q);
export const useLoud = (one: Loud) => one.note(person.q); //= q contact.email
const said = { note(text: string) { console.log(text); } };
said.note(person.other);
`,
  'tables of functions': `
const byKind: Record<string, (text: string) => void> = { a: (text) => console.log(text), b: () => undefined };
export const run = (kind: string) => byKind[kind]?.(person.q); //= q contact.email
export const runOther = (kind: string) => byKind[kind]?.(person.other);
const quiet: Record<string, (text: string) => void> = { a: (text) => void text };
export const runQuiet = (kind: string) => quiet[kind]?.(person.q);
const say = (text: string) => console.log(text);
const named = { say };
export const runNamed = (kind: keyof typeof named) => named[kind](person.q); //= q contact.email
const pairs = new Map<string, (text: string) => void>([['a', (text) => console.log(text)]]);
export const runPair = (kind: string) => pairs.get(kind)?.(person.q); //= q contact.email
const filled = new Map<string, (text: string) => void>();
filled.set('a', (text) => console.log(text));
export const runFilled = (kind: string) => filled.get(kind)?.(person.q); //= q contact.email
const counting = new Map<string, (text: string) => void>();
counting.set('a', (text) => console.log(text.length));
export const runCounting = (kind: string) => counting.get(kind)?.(person.q);
`,
};

const components = `
interface Props { readonly onSave: (text: string) => void; readonly onGone: (text: string) => void }
export function Form({ onSave, onGone }: Props) {
  onSave(person.q); //= q contact.email
  onSave(person.other);
  onGone(person.q);
  return null;
}
const hide = (text: string) => console.log(text.length);
export const page = <Form onSave={(text: string) => console.log(text)} onGone={hide} />;
`;

const fileOf = (name: string): string => `/app/${name.replaceAll(/\W+/gu, '-')}.ts`;
const imports = `import { person } from './people.js';\n`;
const files: Readonly<Record<string, string>> = {
  '/app/package.json': '{ "name": "app", "type": "module" }',
  '/app/people.ts': people,
  ...annotations,
  ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [fileOf(name), imports + text])),
  '/app/components.tsx': imports + components,
};

describe('what is called by its type', () => {
  const program = createMemoryProgram(typescript, files, { jsx: typescript.JsxEmit.Preserve });
  const analysis = analysisOf(hostOf(typescript, program, '/app'), '/app', { infer: false });
  for (const file of [...Object.keys(texts).map(fileOf), '/app/components.tsx']) {
    it(file.slice('/app/'.length), () => {
      assertCarried(analysis, file, files[file] ?? '');
    });
  }
});
