import typescript from 'typescript';

import { analysisOf, assertCarried, hostOf } from '../../support/carried.js';
import { createMemoryProgram } from '../../support/memory-program.js';

const person = `
declare const console: { log(...values: unknown[]): void; error(...values: unknown[]): void };
interface Person {
  /** @personalData contact.email for orders */
  q: string;
  other: string;
}
declare const person: Person;
`;

/** One way on which data travel in applications a text: each line says what it hands over. */
const ways: Readonly<Record<string, string>> = {
  conditions: `
function write(level: string, text: string) {
  if (level === 'error' || level === 'fatal') console.error(text);
}
write('info', person.q);
write('error', person.q); //= q contact.email
write('fatal', person.q); //= q contact.email
function choose(kind: string, text: string) {
  switch (kind) {
    case 'kept':
      kept.push(text);
      break;
    case 'told':
    case 'shown':
      console.log(text);
  }
}
const kept: string[] = [];
choose('kept', person.q);
choose('told', person.q); //= q contact.email
choose('shown', person.q); //= q contact.email
declare const some: string;
choose(some, person.q); //= q contact.email
const short = (level: string, text: string) => level === 'error' && console.error(text);
short('info', person.q);
short('error', person.q); //= q contact.email
function handle(event: { type: string; text: string }) {
  switch (event.type) {
    case 'failed':
      console.error(event.text);
      break;
    default:
  }
}
const handleParts = ({ type: kind, text }: { type: string; text: string }) => {
  if (kind === 'failed') console.error(text);
};
handle({ type: 'failed', text: person.q }); //= q contact.email
handle({ type: 'done', text: person.q });
handleParts({ type: 'failed', text: person.q }); //= q contact.email
handleParts({ type: 'done', text: person.q });
`,
  generators: `
function* each() {
  yield person.q;
}
async function* pages() {
  yield [person];
}
for (const one of each()) console.log(one); //= q contact.email
for (const one of each()) console.log(one.length);
async function read() {
  for await (const page of pages()) console.log(page[0]?.q); //= q contact.email
  for await (const page of pages()) console.log(page[0]?.other);
}
`,
  parsed: `
function read(text: string) {
  const given = JSON.parse(text) as Person;
  console.log(given.q); //= q contact.email
  console.log(given.other);
}
declare function ask(): Promise<any>;
async function request<T>(): Promise<T> {
  return (await ask()) as T;
}
async function load() {
  const given = await request<Person>();
  console.log(given.q); //= q contact.email
  console.log(given.other);
}
`,
  topics: `
interface Bus {
  subscribe(topic: string, handle: (message: Person) => void): void;
}
declare const bus: Bus;
bus.subscribe('signed', (message) => {
  console.log(message.q); //= q contact.email
  console.log(message.other);
});
interface Stream {
  subscribe(next: (value: string) => void, fail: (error: Person) => void): void;
}
declare const stream: Stream;
stream.subscribe(
  () => {},
  (error) => console.log(error),
);
`,
  lending: `
class Writer {
  constructor(private readonly head = 'x') {}
  write(text: string) {
    console.log(this.head, text);
  }
}
const writer = new Writer();
const write = writer.write.bind(writer);
write(person.q); //= q contact.email
write(person.other);
function say(text: string) {
  console.log(text);
}
say.apply(undefined, [person.q]); //= q contact.email
say.apply(undefined, [person.other]);
declare const container: { get<T>(made: new () => T): any };
class Plain {
  say(text: string) {
    console.log(text);
  }
}
const plain = container.get(Plain);
plain.say(person.q); //= q contact.email
plain.say(person.other);
`,
  kept: `
declare function computed(make: () => unknown): any;
declare function reactive(start: object): any;
declare function useReducer(reduce: unknown, start: unknown): any;
const label = computed(() => person.q);
console.log(label.value); //= q contact.email
const other = computed(() => person.other);
console.log(other.value);
const form = reactive({ to: person.q, text: '' });
console.log({ ...form }); //= q contact.email
console.log(form.text);
const [state] = useReducer(null, { to: person.q, text: '' });
console.log(state); //= q contact.email
console.log(state.text);
`,
};

const fileOf = (name: string): string => `/app/${name}.ts`;
const files = Object.fromEntries(
  Object.entries(ways).map(([name, text]) => [fileOf(name), `${person}${text}export {};\n`]),
);

const contextFile = '/app/context.tsx';
files[contextFile] = `${person}
declare function createContext<T>(start: T): any;
declare function useContext(context: unknown): any;
const Telling = createContext<null | { tell(text: string): void }>(null);
const Silent = createContext<null | { tell(text: string): void }>(null);
const kept: string[] = [];
export const App = () => (
  <Telling.Provider value={{ tell: (text: string) => console.log(text) }}>
    <Silent.Provider value={{ tell: (text: string) => kept.push(text) }} />
  </Telling.Provider>
);
export const useTelling = () => {
  const found = useContext(Telling);
  if (!found) throw new Error('no provider');
  return found;
};
export function Page() {
  const { tell } = useTelling();
  tell(person.q); //= q contact.email
  tell(person.other);
  useContext(Silent).tell(person.q);
}
`;

describe('ways through applications', () => {
  const host = hostOf(typescript, createMemoryProgram(typescript, files), '/app');
  const analysis = analysisOf(host, '/app', { infer: false });
  for (const file of Object.keys(files)) {
    it(file.replace('/app/', ''), () => {
      assertCarried(analysis, file, files[file] ?? '');
    });
  }
});
