import type { Sources } from './exercise-engine.js';

/** A program that is hard to read, by name. */
export interface HostileProgram {
  readonly name: string;
  readonly sources: Sources;
}

/** Several programs in one, each in a folder of its own: the compiler's library is bound once for all of them. */
export function together(programs: readonly HostileProgram[]): Sources {
  return Object.fromEntries(
    programs.flatMap(({ sources }, at) =>
      Object.entries(sources).map(([file, text]) => [`${at}/${file}`, `${text}\nexport {};`]),
    ),
  );
}

const user = `/** @dataSubject customer */\nexport interface User {\n  /** @personalData contact.email */ email: string;\n  name: string;\n}\n`;

/** Something deep around a value, inside a call that logs it. */
function logged(before: string, value: string, after: string, depth: number): string {
  return `declare const user: { email: string };\nconsole.log(${before.repeat(depth)}${value}${after.repeat(depth)});\n`;
}

const nestings: Readonly<Record<string, (depth: number) => string>> = {
  additions: (depth) => logged('user.email + ', 'user.email', '', depth),
  arrays: (depth) => logged('[', 'user.email', ']', depth),
  arrows: (depth) => logged('() => ', 'user.email', '', depth),
  awaits: (depth) => logged('await ', 'user.email', '', depth),
  blocks: (depth) => `${'{'.repeat(depth)}console.log(email)${'}'.repeat(depth)}`,
  calls: (depth) => `const id = (x: any) => x;\n${logged('id(', 'user.email', ')', depth)}`,
  chains: (depth) => logged('', 'user', '.email', depth),
  callChains: (depth) => logged('', 'user', '.map((x: any) => x)', depth),
  conditionals: (depth) => logged('user ? user.email : ', 'null', '', depth),
  elements: (depth) => logged('', 'user', "['email']", depth),
  functions: (depth) => `${'function f(email) {'.repeat(depth)}console.log(email)${'}'.repeat(depth)}`,
  jsx: (depth) => logged('<a href={', 'user.email', '} />', depth),
  nonNulls: (depth) => logged('', 'user', '!', depth),
  objects: (depth) => logged('{ a: ', 'user.email', ' }', depth),
  parentheses: (depth) => logged('(', 'user.email', ')', depth),
  spreads: (depth) => logged('{ ...', 'user', ' }', depth),
  templates: (depth) => logged('`${', 'user.email', '}`', depth),
  types: (depth) => `let x: ${'Array<'.repeat(depth)}string${'>'.repeat(depth)};\nconsole.log(x);`,
  unions: (depth) => `let x: ${'{ email: string } | '.repeat(depth)}null;\nconsole.log(x);`,
  asserted: (depth) => logged('', 'user', ' as any', depth),
  patterns: (depth) =>
    `const ${'{ a: '.repeat(depth)}email${' }'.repeat(depth)} = JSON.parse('');\nconsole.log(email);`,
  ifs: (depth) => `let email = '';\n${'if (email) console.log(email); else '.repeat(depth)}console.log(email);`,
};

/** Each kind of nesting, this deep. */
export function nestedPrograms(depth: number): readonly HostileProgram[] {
  return Object.entries(nestings).map(([name, write]) => ({
    name: `${depth} ${name}`,
    sources: { [name === 'jsx' ? 'nested.tsx' : 'nested.ts']: write(depth) },
  }));
}

const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

/** Much of one thing: what walks a list must not do so on the call stack, or compare each with each. */
export function broadPrograms(count: number): readonly HostileProgram[] {
  const one = (name: string, text: string): HostileProgram => ({
    name: `${count} ${name}`,
    sources: { 'broad.ts': text },
  });
  const start = `${user}declare const user: User;\n`;
  return [
    one('elements', `${start}console.log([${lines(count, () => 'user.email,')}]);`),
    one('arguments', `${start}console.log(${lines(count, (at) => `'${at}',`)} user.email);`),
    one('properties', `${start}console.log({ ${lines(count, (at) => `a${at}: user.email,`)} });`),
    one('statements', `${start}${lines(count, () => 'console.log(user.email);')}`),
    one('assignments', `${start}let x = '';\n${lines(count, (at) => `x = user.email + ${at};`)}\nconsole.log(x);`),
    one('appended', `${start}let x = '';\n${lines(count, () => 'x += user.email;')}\nconsole.log(x);`),
    one(
      'variables',
      `${start}const x0 = user.email;\n${lines(count, (at) => `const x${at + 1} = x${at};`)}\nconsole.log(x${count});`,
    ),
    one(
      'doublings',
      `${start}const x0 = user.email;\n${lines(count, (at) => `const x${at + 1} = x${at} + x${at};`)}\nconsole.log(x${count});`,
    ),
    one(
      'wrappers',
      `${start}const f0 = (x: any) => console.log(x);\n${lines(count, (at) => `const f${at + 1} = (x: any) => f${at}(x);`)}\nf${count}(user);`,
    ),
    one(
      'returns',
      `${start}function f() {\n${lines(count, () => 'if (user) return user.email;')}\n}\nconsole.log(f());`,
    ),
    one(
      'members',
      `export interface Wide {\n${lines(count, (at) => `email${at}: string;`)}\n}\ndeclare const wide: Wide;\nconsole.log(wide);`,
    ),
    one(
      'methods',
      `export class Wide {\n${lines(count, (at) => `m${at}(email: string) { this.m${at + 1}(email); console.log(email); }`)}\n}`,
    ),
    one('imports', `${lines(count, (at) => `import { a${at} } from './missing${at}.js';`)}\nconsole.log(a0);`),
    one('literal', `${start}console.log('${'user.email '.repeat(count)}', user.email);`),
    one('template', `${start}console.log(\`${'${user.email} '.repeat(count)}\`);`),
    one('lineOfComment', `/** ${'what stands here is long '.repeat(count)}*/\nexport const email = '';`),
    one('comments', `${'/** @personalData contact.email */ '.repeat(count)}\nexport const email = '';`),
    one(
      'sameName',
      lines(
        count,
        (at) =>
          `export function send(email: string) { console.log(email); } export const a${at} = (email: string) => send(email);`,
      ),
    ),
    one(
      'switch',
      `${start}function f(x: number) { switch (x) {\n${lines(count, (at) => `case ${at}: return user.email;`)}\n} }\nconsole.log(f(1));`,
    ),
  ];
}

/** Few variables that everything is put into and taken from, as a tool that shortens code leaves them. */
export function shortenedProgram(count: number): HostileProgram {
  const names = ['e', 't', 'n', 'r', 'i', 'o'];
  const name = (at: number): string => names[at % names.length] ?? 'e';
  const body = lines(count, (at) => {
    const [a, b, c] = [name(at), name(at * 5 + 1), name(at * 7 + 3)];
    const called = (at * 13 + 5) % count;
    return `function f${at}(${a},u${at}){var l=f${called}(${b},${c}.email)||${c};${b}=l.${a}+f${(called + at) % count}(l,[u${at},${a}]);${c}={...${a},[${b}]:l};console.log(${b},${c}.${a});return[${b},${c},l.map(${a}=>f${called}(${a}.${c},l))]}`;
  });
  return { name: `${count} shortened`, sources: { 'shortened.js': `var ${names.join()};\n${body}` } };
}

/** Names that every object of JavaScript answers to, where code names its own things. */
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', 'isPrototypeOf'];

/** Programs in which something is made of itself, and names that are no ordinary names. */
export const tangledPrograms: readonly HostileProgram[] = [
  ...inherited.map((name) => ({
    name: `everything is called ${name}`,
    sources: {
      'named.ts': `import ${name} from '${name}';
import { ${name} as ${name}2 } from './${name}.js';
import * as pino from 'pino';
export interface Holder { /** @personalData contact.email */ ${name}: string; '${name}2': string }
export class ${name}1 { ${name} = ''; static ${name}3 = 1; m() { console.log(this.${name}, this['${name}']); this.${name} = ''; } }
export function f(${name}: Holder) { console.log(${name}, ${name}.${name}, ${name}['${name}']); return ${name}; }
const { ${name}: x, ...rest } = f({} as any); console.log(x, rest, rest.${name}, pino.${name}(x), pino['${name}'].info(x));
console.${name}(x); localStorage.${name} = x; localStorage.setItem('${name}', x); fetch('https://${name}/' + x);
${name}2(x); ${name}.info(x); new ${name}(x).${name}(x); process.env.${name}; console.log({ ${name}: x, ['${name}']: x }.${name});
emitter.on('${name}', (${name}4: any) => console.log(${name}4)); emitter.emit('${name}', x); window.${name}.${name}(x);
throw new ${name}Error(x);`,
      [`${name}.ts`]: `export const ${name} = (email: string) => console.log(email); export default ${name};`,
    },
  })),
  {
    name: 'types made of themselves',
    sources: {
      'types.ts': `${user}
type Loop = Loop[]; type Pair<T> = { left: Pair<T[]>; right: T; user: User }; type Other = { [K in keyof Other]: Other };
interface Self extends Self { self: Self } class Base extends Base { base!: Base } type Json = string | Json[] | { [key: string]: Json };
type Deep<T> = { value: T; next: Deep<Deep<T>> }; type Cond<T> = T extends string ? Cond<T> : never;
declare const a: Loop; declare const b: Pair<string>; declare const c: Other; declare const d: Self; declare const e: Base;
declare const f: Json; declare const g: Deep<User>; declare const h: Cond<'x'>; let i = i; const j = () => j; const [k] = [k];
console.log(a, b, c, d, e, f, g, h, i, j, k); console.log({ b, g }, g.next.next.next.value, b.left.left.left.user);`,
    },
  },
  {
    name: 'imports that lead back to themselves',
    sources: {
      'around.ts': `import one one from 'one'; import a = b; import b = a; import c = c.c; import { back } from './back.js'; export { back };
${'one.send({ to: a({ to: b({ to: c({ to: back({ to: "" }) }) }) }) });\n'.repeat(12)}`,
      'back.ts': `import { back } from './around.js'; export { back };\n${'back({ to: back({ to: "" }) });\n'.repeat(12)}`,
    },
  },
  {
    name: 'functions that call themselves and each other',
    sources: {
      'calls.ts': `${user}
declare const user: User;
function f(x: any): any { return x ? f(f(x)) : g(x, f); } function g(x: any, then: any): any { return then(g(x, g)) ?? f(x); }
const h = (x: any): any => h(h)(x); function* y(x: any): any { yield* y(yield x); } async function a(x: any): Promise<any> { return a(await a(x)); }
class C { static s = C.s; p = this.p; m(x: any): any { return this.m(this.m(x)).m; } get q() { return this.q; } set q(x) { this.q = x; console.log(x); } }
const o: any = { o, f: () => o.f(o), ...o }; let s = ''; s = s + s; s += s; o.x = o; o.x.x = user; for (s of s) s = s;
console.log(f(user), g(user, f), h(user), y(user), a(user), new C().m(user), new C().q, C.s, o, s); console.log(console.log(console.log(user)));
function log(x: any): any { log(x); console.log(x); return log; } log(log(user.email))(user.email); const bound = bound.bind(bound); bound(user);`,
    },
  },
  {
    name: 'files that import each other',
    sources: {
      'a.ts': `import { b, log } from './b.js'; import * as self from './a.js'; export * from './b.js'; export * from './c.js';
export const a: any = b; export default a; export { self, x as default2 } from './c.js'; log(self.a, self.self.self.default);`,
      'b.ts': `import d, { a } from './a.js'; export * from './a.js'; export const b: any = a; export function log(x: any) { d.log(x); console.log(x, a, b); }`,
      'c.ts': `export * from './c.js'; export { x } from './c.js'; import { x } from './c.js'; export { y as x } from './a.js'; console.log(x);`,
    },
  },
  {
    name: 'texts of no script, and of all',
    sources: {
      'texts.ts': `\uFEFF#!/usr/bin/env node\r\nconst 名前 = ''; const Straße = '\u2028'; const \\u0065mail = '\uD800'; const 'x = 1;
console.log(名前, Straße, \\u0065mail, email, \`\uDFFF\${名前}\u2029\`); console.log({ 'e-mail 📧': 名前, 0: Straße, [Symbol.iterator]: email, 1e3: 名前 });\r\r\n\u2029console.log(email)`,
      'empty.ts': '',
      'blank.js': '\r\n\u0000\u0000',
      'é 漢 #%20?.ts': `export const email = ''; console.log(email);`,
      'old.js': `with (user) { console.log(email); } var email = 010; delete email; email: for (;;) break email; function f(a, a) { console.log(arguments[0], a); } exports.f = module.exports = this.f = f; f.prototype.g = function () { console.log(this.email); };`,
    },
  },
];
