import type { Sources } from './exercise-engine.js';

import { broadPrograms, nestedPrograms, shortenedProgram } from './hostile-programs.js';

/** Writes a program with this many of one thing. */
export type WriteProgram = (count: number) => Sources;

const user = `/** @dataSubject customer */\nexport interface User { /** @personalData contact.email */ email: string; name: string }\ndeclare const user: User;\n`;

const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

const own = (text: string): Sources => ({ 'own.ts': text });
const withUser = (text: string): Sources => own(user + text);

const functions: Readonly<Record<string, WriteProgram>> = {
  'functions of one name in one file': (count) =>
    own(
      lines(
        count,
        (at) =>
          `export function send(email: string) { console.log(email); }\nexport const a${at} = (email: string) => send(email);`,
      ),
    ),
  'functions of one name in scopes of their own': (count) =>
    withUser(
      lines(
        count,
        (at) => `export function f${at}() { function send(value: any) { console.log(value); } send(user.email); }`,
      ),
    ),
  'methods of one name': (count) =>
    withUser(
      lines(
        count,
        (at) =>
          `export class C${at} { send(value: any) { console.log(value); } run() { this.send(user.email); } }\nnew C${at}().send(user);`,
      ),
    ),
  'handlers of one name in objects': (count) =>
    withUser(
      lines(
        count,
        (at) => `export const o${at} = { handle(value: any) { console.log(value); } }; o${at}.handle(user.email);`,
      ),
    ),
  overloads: (count) =>
    withUser(
      `${lines(count, (at) => `export function send(value: 'k${at}', of: any): void;`)}\nexport function send(value: any, of: any) { console.log(value, of); }\nsend('k1', user.email);`,
    ),
  'functions in a chain': (count) =>
    withUser(
      `const f0 = (value: any) => value;\n${lines(count, (at) => `const f${at + 1} = (value: any) => f${at}(value);`)}\nconsole.log(f${count}(user.email));`,
    ),
  'functions in a chain, the last first': (count) =>
    withUser(
      `console.log(f${count}(user.email));\n${lines(count, (at) => `function f${count - at}(value: any): any { return f${count - at - 1}(value); }`)}\nfunction f0(value: any) { return value; }`,
    ),
  'functions that call each other': (count) =>
    withUser(
      `${lines(count, (at) => `function f${at}(value: any): any { console.log(value); return f${(at + 1) % count}(f${(at * 7 + 3) % count}(value)); }`)}\nf0(user.email);`,
    ),
  'callers of one function': (count) =>
    withUser(
      `function send(value: any) { console.log(value); }\n${lines(count, (at) => `export function f${at}(of: User) { send(of.email); }`)}`,
    ),
  'callbacks handed to one function': (count) =>
    withUser(
      `function each(list: User[], then: (of: User) => void) { list.forEach(then); }\n${lines(count, (at) => `export function f${at}(list: User[]) { each(list, (of) => console.log(of.email)); }`)}`,
    ),
  'functions with parameters of one object': (count) =>
    withUser(
      lines(
        count,
        (at) => `export function f${at}({ email, name }: User) { console.log(email, name); }\nf${at}(user);`,
      ),
    ),
  'arrows around each other': (count) =>
    withUser(
      lines(
        Math.ceil(count / 50),
        (at) => `const f${at} = ${'() => '.repeat(50)}user.email;\nconsole.log(f${at}${'()'.repeat(50)});`,
      ),
    ),
  'functions of one object': (count) =>
    withUser(
      `const api = {\n${lines(count, (at) => `m${at}(value: any) { console.log(value); },`)}\n};\n${lines(count, (at) => `api.m${at}(user.email);`)}`,
    ),
  'parameters of one function': (count) =>
    withUser(
      `function send(${lines(count, (at) => `p${at}: any,`)}) { console.log(${lines(count, (at) => `p${at},`)}); }\nsend(${lines(count, () => 'user.email,')});`,
    ),
};

const classes: Readonly<Record<string, WriteProgram>> = {
  'classes that each extend the one before': (count) =>
    withUser(
      `class C0 { email = ''; send(value: any) { console.log(value, this.email); } }\n${lines(count, (at) => `class C${at + 1} extends C${at} { own${at} = ''; go${at}() { this.send(this.own${at}); } }`)}\nnew C${count}().send(user.email);`,
    ),
  'classes that extend one': (count) =>
    withUser(
      `abstract class Base { abstract send(value: any): void; go(of: User) { this.send(of.email); } }\n${lines(count, (at) => `export class C${at} extends Base { send(value: any) { console.log(value); } }`)}`,
    ),
  'classes that implement one interface': (count) =>
    withUser(
      `interface Sender { send(value: any): void }\n${lines(count, (at) => `export class C${at} implements Sender { send(value: any) { console.log(value); } }`)}\nexport function run(sender: Sender) { ${lines(count, () => 'sender.send(user.email);')} }`,
    ),
  'members of one class': (count) =>
    withUser(
      `export class Wide {\n${lines(count, (at) => `private v${at} = ''; set${at}(value: string) { this.v${at} = value; console.log(this.v${at}); }`)}\n}\nnew Wide().set1(user.email);`,
    ),
  'getters of one class': (count) =>
    withUser(
      `export class Wide { constructor(private readonly of: User) {}\n${lines(count, (at) => `get g${at}() { return this.of.email; } show${at}() { console.log(this.g${at}); }`)}\n}`,
    ),
  'instances of one class': (count) =>
    withUser(
      `class Client { constructor(private readonly of: any) {} show() { console.log(this.of); } }\n${lines(count, (at) => `const c${at} = new Client(user.email); c${at}.show();`)}`,
    ),
  'annotated interfaces': (count) =>
    own(
      lines(
        count,
        (at) =>
          `/** @dataSubject customer */\nexport interface User${at} { /** @personalData contact.email */ email: string; id: string }\nexport function f${at}(of: User${at}) { console.log(of); }`,
      ),
    ),
};

const values: Readonly<Record<string, WriteProgram>> = {
  'assignments to one property': (count) =>
    withUser(
      `const o: any = {};\n${lines(count, () => 'o.x = user.email;')}\n${lines(count, () => 'console.log(o.x);')}`,
    ),
  'readers of one variable that is assigned once': (count) =>
    withUser(`let x = '';\nx = user.email;\n${lines(count, () => 'console.log(x);')}`),
  'readers and writers of one variable': (count) =>
    withUser(`let x = '';\n${lines(count, () => 'x = user.email; console.log(x);')}`),
  'properties of one name': (count) =>
    withUser(
      lines(count, (at) => `export const o${at}: any = {}; o${at}.value = user.email; console.log(o${at}.value);`),
    ),
  'properties put into one object': (count) =>
    withUser(`const o: any = {};\n${lines(count, (at) => `o.p${at} = user.email; console.log(o.p${at});`)}`),
  'elements pushed into one list': (count) =>
    withUser(
      `const list: string[] = [];\n${lines(count, () => 'list.push(user.email);')}\n${lines(count, () => 'console.log(list);')}`,
    ),
  'spreads in one object': (count) => withUser(`console.log({ ${lines(count, () => '...user,')} });`),
  'objects each spreading the one before': (count) =>
    withUser(
      `const o0 = { ...user };\n${lines(count, (at) => `const o${at + 1}: any = { ...o${at}, k${at}: 1 };`)}\nconsole.log(o${count});`,
    ),
  'methods in a chain': (count) =>
    withUser(lines(Math.ceil(count / 20), (at) => `console.log(user.email${`.concat('${at}')`.repeat(20)});`)),
  'objects as data': (count) =>
    own(
      `export const rows = [\n${lines(count, (at) => `{ id: ${at}, email: 'a${at}@example.eu', tags: ['a', 'b'], address: { street: 'x', city: 'y' } },`)}\n];\nconsole.log(rows);\nrows.forEach((row) => console.log(row.email));`,
    ),
  'texts of an object': (count) =>
    own(
      `export const texts = {\n${lines(count, (at) => `'user.key${at}': 'Your e-mail address ${at}',`)}\n};\n${lines(count, (at) => `console.log(texts['user.key${at}']);`)}`,
    ),
  'cases with a call': (count) =>
    withUser(
      `export function f(x: number) { switch (x) {\n${lines(count, (at) => `case ${at}: console.log(user.email); break;`)}\n} }`,
    ),
  destructurings: (count) =>
    withUser(lines(count, (at) => `const { email: e${at}, ...rest${at} } = user; console.log(e${at}, rest${at});`)),
  'errors thrown': (count) =>
    withUser(lines(count, (at) => `export function f${at}() { throw new Error(\`no \${user.email}\`); }`)),
  requests: (count) =>
    withUser(
      lines(count, (at) => `fetch('https://api${at}.example.eu/x', { method: 'POST', body: JSON.stringify(user) });`),
    ),
  'requests of one client': (count) =>
    withUser(
      `import axios from 'axios';\nconst api = axios.create({ baseURL: 'https://api.example.eu' });\n${lines(count, (at) => `export const f${at} = (of: User) => api.post('/x${at}', of);`)}`,
    ),
};

const types: Readonly<Record<string, WriteProgram>> = {
  'members of a union of texts': (count) =>
    own(
      `export type Key = ${lines(count, (at) => `| 'k${at}'`)};\nexport function f(key: Key, email: string) { console.log(key, email); }`,
    ),
  'members of a union of objects': (count) =>
    own(
      `${lines(count, (at) => `interface E${at} { kind: 'k${at}'; email: string }`)}\nexport type Event = ${lines(count, (at) => `| E${at}`)};\nexport function f(event: Event) { ${lines(count, () => 'console.log(event);')} }`,
    ),
  'types each holding the one before': (count) =>
    withUser(
      `interface T0 { user: User }\n${lines(count, (at) => `interface T${at + 1} { inner: T${at}; other: T${Math.max(0, at - 1)} }`)}\nexport function f(of: T${count}) { console.log(of); }`,
    ),
  'instances of a generic': (count) =>
    withUser(
      `interface Box<T, K> { value: T; key: K }\n${lines(count, (at) => `export function f${at}(box: Box<User, ${at}>) { console.log(box); }`)}`,
    ),
  'types that hold each other': (count) =>
    withUser(
      `${lines(count, (at) => `interface T${at} { next: T${(at + 1) % count}; other: T${(at * 7 + 3) % count}; of: User; own${at}: string }`)}\n${lines(count, (at) => `export function f${at}(of: T${at}) { console.log(of); }`)}`,
    ),
  'enum members': (count) =>
    own(
      `export enum Key { ${lines(count, (at) => `K${at} = 'k${at}',`)} }\nexport function f(email: string) { ${lines(count, (at) => `console.log(Key.K${at}, email);`)} }`,
    ),
};

type NamedText = readonly [name: string, text: string];

/** Texts by the names of their files. */
function named(texts: readonly NamedText[]): Sources {
  return Object.fromEntries(texts);
}

const many = (count: number, file: (at: number) => NamedText): readonly NamedText[] =>
  Array.from({ length: count }, (_, at) => file(at));

const files: Readonly<Record<string, WriteProgram>> = {
  'files that import one': (count) =>
    named([
      ['log.ts', `${user}export function send(value: any) { console.log(value); }`],
      ...many(count / 4, (at) => [
        `f${at}.ts`,
        `import { send } from './log.js';\nimport type { User } from './log.js';\nexport const f${at} = (of: User) => send(of.email);`,
      ]),
    ]),
  'files that hand on to the next': (count) =>
    named([
      ['f0.ts', `${user}export const f0 = (value: any) => console.log(value);`],
      ...many(count / 4, (at) => [
        `f${at + 1}.ts`,
        `import { f${at} } from './f${at}.js';\nexport const f${at + 1} = (value: any) => f${at}(value);`,
      ]),
    ]),
  're-exports through barrels': (count) =>
    named([
      ['f0.ts', `${user}export function send(value: any) { console.log(value); }`],
      ...many(count / 4, (at) => [`f${at + 1}.ts`, `export * from './f${at}.js';`]),
      [
        'main.ts',
        `import { send, type User } from './f${count / 4}.js';\nexport const f = (of: User) => send(of.email);`,
      ],
    ]),
  'one barrel of many files': (count) =>
    named([
      ['user.ts', user],
      ['index.ts', lines(count / 4, (at) => `export * from './f${at}.js';`)],
      ...many(count / 4, (at) => [
        `f${at}.ts`,
        `import * as all from './index.js';\nimport type { User } from './user.js';\nexport function f${at}(of: User) { console.log(of.email); all.f${(at + 1) % (count / 4)}(of); }`,
      ]),
    ]),
};

const messages: Readonly<Record<string, WriteProgram>> = {
  'listeners of one event': (count) =>
    withUser(
      `declare const bus: { on(name: string, then: (of: any) => void): void; emit(name: string, of: any): void };\n${lines(count, () => `bus.on('saved', (of: any) => console.log(of));`)}\nbus.emit('saved', user.email);`,
    ),
  'senders and listeners of one event': (count) =>
    withUser(
      `declare const bus: { on(name: string, then: (of: any) => void): void; emit(name: string, of: any): void };\n${lines(count, () => `bus.on('saved', (of: any) => console.log(of)); bus.emit('saved', user.email);`)}`,
    ),
  'events of many names': (count) =>
    withUser(
      `declare const bus: { on(name: string, then: (of: any) => void): void; emit(name: string, of: any): void };\n${lines(count, (at) => `bus.on('saved${at}', (of: any) => console.log(of)); bus.emit('saved${at}', user.email);`)}`,
    ),
};

/** Programs by what they have much of, beside those of `hostile-programs`. */
export const scalingPrograms: Readonly<Record<string, WriteProgram>> = {
  ...functions,
  ...classes,
  ...values,
  ...types,
  ...files,
  ...messages,
  ...hostile(broadPrograms),
  ...hostile(nestedPrograms),
  'functions that a tool has shortened': (count) => shortenedProgram(count).sources,
};

/** The hostile programs by their names, which begin with their size. */
function hostile(write: typeof broadPrograms): Readonly<Record<string, WriteProgram>> {
  return Object.fromEntries(
    write(1).map(({ name }, at) => [
      `${write === broadPrograms ? 'broad' : 'nested'}: ${name.slice(name.indexOf(' ') + 1)}`,
      (count: number) => write(count)[at]?.sources ?? {},
    ]),
  );
}
