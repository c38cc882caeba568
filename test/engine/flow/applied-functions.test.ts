import typescript from 'typescript';

import type { FlowAnalysis, FlowMemory } from '../../../core/src/engine/flow/flow-analysis.js';

import { analysisOf, assertCarried, hostOf } from '../../support/carried.js';
import { createMemoryProgram } from '../../support/memory-program.js';
import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface User { id: string; email: string; plan: string }
declare const user: User;
declare const users: User[];
`;

/** Functions that are handed in and make something of what they are run with: of that, only what they give is told. */
const ways: Readonly<Record<string, string>> = {
  'by a name or on the spot': `
function show<T>(item: T, label: (item: T) => string) { console.log(label(item)); }
const mailOf = (one: User) => one.email;
function planOf(one: User) { return one.plan; }
show(user, mailOf); //= email contact.email (inferred)
show(user, planOf);
show(user, (one) => one.email); //= email contact.email (inferred)
show(user, (one) => one.plan);
show(user, (one) => String(one.email.length));
`,
  'of a text': `
function show(text: string, change: (text: string) => string) { console.log(change(text)); }
function bold(text: string) { return '<b>' + text + '</b>'; }
function domain(text: string) { return text.split('@')[1] ?? ''; }
function maskMail(text: string) { return text.charAt(0) + '***'; }
show(user.email, bold); //= email contact.email (inferred)
show(user.email, domain);
show(user.email, maskMail); //= email contact.email (inferred, pseudonymised)
`,
  'one after the other': `
const compose = <A, B, C>(f: (b: B) => C, g: (a: A) => B) => (a: A): C => f(g(a));
const mailOf = (one: User) => one.email;
const lengthOf = (text: string) => text.length;
const upper = (text: string) => text.toUpperCase();
console.log(compose(lengthOf, mailOf)(user));
console.log(compose(upper, mailOf)(user)); //= email contact.email (inferred)
const twice = (f: (text: string) => string, text: string) => f(f(text));
console.log(twice(upper, user.email)); //= email contact.email (inferred)
console.log(twice(upper, user.plan));
`,
  'among options': `
interface Options<T> { format?: (item: T) => string }
function show<T extends { id: string }>(item: T, { format = (one: T) => String(typeof one) }: Options<T> = {}) {
  console.log(format(item));
}
function showAll<T extends { id: string }>(item: T, options: Options<T> = {}) {
  const format = options.format ?? ((one: T) => String(typeof one));
  console.log(format(item));
}
show(user, { format: (one) => one.plan });
show(user, { format: (one) => one.email }); //= email contact.email (inferred)
showAll(user, { format: (one) => one.plan });
showAll(user, { format: (one) => one.email }); //= email contact.email (inferred)
`,
  'in columns of a table': `
interface Column<T> { header: string; value: (row: T) => string }
function csv<T>(rows: T[], columns: Column<T>[]) {
  return rows.map((row) => columns.map((column) => column.value(row)).join(';')).join('\\n');
}
console.log(csv(users, [{ header: 'Plan', value: (one) => one.plan }]));
console.log(csv(users, [{ header: 'E-mail', value: (one) => one.email }])); //= email contact.email (inferred)
function check<T>(item: T, columns: Column<T>[]) {
  for (const column of columns) console.log(column.header, column.value(item));
}
check(user, [{ header: 'Plan', value: (one) => one.plan }]);
check(user, [{ header: 'E-mail', value: (one) => one.email }]); //= email contact.email (inferred)
`,
  'in a table by names': `
type Checks<T> = { [Key in keyof T]?: (value: T[Key]) => string | undefined };
function validate<T extends object>(values: T, checks: Checks<T>) {
  const errors: Record<string, string | undefined> = {};
  for (const key of Object.keys(checks) as (keyof T)[]) errors[key as string] = checks[key]?.(values[key]);
  return errors;
}
console.log(validate(user, { email: (text) => (text.includes('@') ? undefined : 'invalid') }));
const table = { plan: (one: User) => one.plan, to: (one: User) => one.email };
console.log(Object.values(table).map((make) => make(user))); //= email contact.email (inferred)
`,
  'handed on to a method': `
const list = <T>(items: T[], label: (item: T) => string) => items.map(label).join(', ');
const mailOf = (one: User) => one.email;
console.log(list(users, (one) => one.email)); //= email contact.email (inferred)
console.log(list(users, mailOf)); //= email contact.email (inferred)
console.log(list(users, (one) => one.plan));
const fold = <T, R>(items: T[], add: (sum: R, item: T) => R, start: R): R => items.reduce(add, start);
console.log(fold(users, (text, one) => text + one.email, '')); //= email contact.email (inferred)
console.log(fold(users, (sum, one) => sum + one.plan.length, 0));
const withResult = <T, R>(made: Promise<T>, use: (item: T) => R): Promise<R> => made.then(use);
declare const loaded: Promise<User>;
async function run() {
  console.log(await withResult(loaded, (one) => one.plan));
  console.log(await withResult(loaded, (one) => one.email)); //= email contact.email (inferred)
}
class Lister<T> {
  constructor(private readonly items: T[]) {}
  titles(of: (item: T) => string) { return this.items.map(of); }
}
const lister = new Lister(users);
console.log(lister.titles((one) => one.plan));
console.log(lister.titles((one) => one.email)); //= email contact.email (inferred)
`,
  'kept in a field': `
declare function sha256(text: string): string;
class Limiter {
  constructor(private readonly keyOf: (item: string) => string) {}
  hit(item: string) { console.log('limit ' + this.keyOf(item)); }
}
new Limiter((text) => text.split('@')[1] ?? '').hit(user.email);
class Trimmer {
  readonly #trim: (item: string) => string;
  constructor(options: { trim: (item: string) => string }) { this.#trim = options.trim; }
  tell(item: string) { console.log(this.#trim(item)); }
}
new Trimmer({ trim: (text) => text.trim() }).tell(user.email); //= email contact.email (inferred)
`,
  'that tell one kind from another': `
interface Kept<T> { kept: T[]; lost: string[] }
function gather<T extends object>(names: string[], read: (name: string) => T | string): Kept<T> {
  const results = names.map(read);
  return {
    kept: results.filter((result) => typeof result !== 'string'),
    lost: [...new Set(results.filter((result) => typeof result === 'string'))],
  };
}
declare function find(name: string): User | undefined;
const { kept, lost } = gather(['a'], (name) => (find(name) ? { to: user.email } : name));
console.log(lost, lost.length);
console.log(kept); //= email contact.email (inferred)
`,
  'of an interface': `
interface Formatter { line(text: string): string }
class Plain implements Formatter { line(text: string) { return text; } }
class Domain implements Formatter { line(text: string) { return text.split('@')[1] ?? ''; } }
function show(formatter: Formatter, to: string) { console.log(formatter.line(to)); }
show(new Plain(), user.email); //= email contact.email (inferred)
`,
  'of what a container hands in': `
interface Formatter { line(text: string): string }
const plain: Formatter = { line: (text) => '* ' + text };
declare function get(token: string): any;
class Service {
  constructor(private readonly formatter: Formatter) {}
  show(to: string) { console.log(this.formatter.line(to)); }
}
const service = new Service(get('formatter'));
service.show(user.email); //= email contact.email (inferred)
`,
};

describe('functions that are handed in and run with something', () => {
  testWays(ways, { shared, infer: true });

  it('are found again after an edit of the file that runs them', () => {
    const label = `
declare const console: { log(...values: unknown[]): void };
export function show(text: string, change: (text: string) => string) { console.log(change(text)); }
`;
    const use = `
import { show } from './label.js';
declare const user: { email: string };
const trim = (text: string) => text.trim();
show(user.email, trim); //= email contact.email (inferred)
show(user.email, (text) => text.split('@')[1] ?? '');
`;
    const read = (files: Readonly<Record<string, string>>, memory?: FlowMemory): FlowAnalysis =>
      analysisOf(hostOf(typescript, createMemoryProgram(typescript, files), '/app'), '/app', {
        infer: true,
        ...(memory && { memory }),
      });
    const first = read({ '/app/label.ts': label, '/app/use.ts': use });
    assertCarried(first, '/app/use.ts', use);
    const edited = `// Written above what was read before.\n${label}`;
    assertCarried(read({ '/app/label.ts': edited, '/app/use.ts': use }, first.memory()), '/app/use.ts', use);
  });
});
