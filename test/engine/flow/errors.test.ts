import typescript from 'typescript';

import { analysisOf, assertCarried, hostOf } from '../../support/carried.js';
import { annotations } from '../../support/collect.js';
import { createMemoryProgram } from '../../support/memory-program.js';

const people = `
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
export declare const people: Person[];
export declare function load(id: string): Promise<Person>;
`;

/** One way in which an error is made a text: each line says what it tells of a person. */
const typed: Readonly<Record<string, string>> = {
  assertions: `
import assert, { strictEqual } from 'node:assert';
import invariant from 'tiny-invariant';
assert(person.q !== '', person.q); //= q contact.email
assert.ok(person.q !== '', \`no \${person.w}\`); //= w contact.phone
assert(person.q, 'no address');
strictEqual(person.q, person.w);
strictEqual(person.q, person.w, person.q); //= q contact.email
invariant(person.other, () => 'none');
invariant(person.other, person.w); //= w contact.phone
`,
  messages: `
throw new Error(person.q); //= q contact.email
throw new TypeError(\`no \${person.w}\`); //= w contact.phone
throw Error('no ' + person.q); //= q contact.email
throw RangeError(person.other);
throw new Error(['no', person.q].join(' ')); //= q contact.email
throw new Error(JSON.stringify(person)); //= q contact.email; w contact.phone
throw new Error(JSON.stringify({ desk: person.email }));
throw new Error(person.q ? 'known' : 'unknown');
throw new Error(\`\${person.q.length} letters\`);
throw new Error(person.other, { cause: new Error(person.w) }); //= w contact.phone
throw new Error('wrapped', { cause: { who: person.q } }); //= q contact.email
throw new Error('wrapped', { cause: person.other });
const failure = new Error('plain');
throw new Error('wrapped', { cause: failure });
const known = new Error(person.q); //= q contact.email
throw known;
const text = \`unknown: \${person.q}\`;
throw new Error(text); //= q contact.email
const plain = \`unknown: \${person.other}\`;
throw new Error(plain);
throw new AggregateError([new Error(person.q)], 'several'); //= q contact.email
throw new AggregateError([new Error(person.other)], person.w); //= w contact.phone
throw new AggregateError([new Error(person.other)], 'several');
throw new DOMException(person.q, 'NotFoundError'); //= q contact.email
`,
  'what is thrown that is no error': `
throw person.q; //= q contact.email
throw { message: \`no \${person.w}\` }; //= w contact.phone
throw { code: 404, message: person.other };
throw 'no ' + person.q; //= q contact.email
throw 'no such person';
throw person; //= q contact.email; w contact.phone
`,
  'rejected promises': `
export const first = () => Promise.reject(new Error(person.q)); //= q contact.email
export const second = () => Promise.reject(\`no \${person.w}\`); //= w contact.phone
export const third = () => Promise.reject(new Error(person.other));
export const fourth = () => Promise.reject({ who: person }); //= q contact.email; w contact.phone
export const fifth = () => new Promise((resolve, reject) => reject(new Error(person.q))); //= q contact.email
export const sixth = () => new Promise((resolve, reject) => reject(person.w)); //= w contact.phone
export const seventh = () => new Promise((resolve) => resolve(person.q));
export const eighth = () => Promise.reject(person.q.length);
export const ninth = () => Promise.reject(person); //= q contact.email; w contact.phone
`,
  'classes that hand on to the error': `
class NotFound extends Error {
  constructor(who: string) {
    super(\`not found: \${who}\`);
    this.name = 'NotFound';
  }
}
class Missing extends NotFound {}
class Quiet extends Error {
  constructor(who: string) {
    super('not found');
    this.name = who.length > 3 ? 'Long' : 'Short';
  }
}
class Quieter extends Quiet {}
class Quietest extends Quiet {
  constructor(who: string, readonly more = 1) {
    super(who);
  }
}
class Farther extends Missing {
  constructor(who: string, code: number) {
    super(who);
  }
}
const Anonymous = class extends NotFound {};
throw new Quieter(person.q);
throw new Quietest(person.q);
throw new Farther(person.q, 1); //= q contact.email
throw new Farther(person.other, person.q.length);
throw new Anonymous(person.q); //= q contact.email
class Coded extends Error {
  constructor(readonly code: number, message: string) {
    super(message);
  }
}
class Defaulted extends Error {
  constructor(message = 'default') {
    super(message);
  }
}
throw new NotFound(person.q); //= q contact.email
throw new NotFound(person.other);
throw new Missing(person.w); //= w contact.phone
throw new Missing(person.other);
throw new Quiet(person.q);
throw new Coded(404, person.q); //= q contact.email
throw new Coded(person.q.length, 'x');
throw new Defaulted(person.q); //= q contact.email
throw new Defaulted();
`,
  'classes that keep what they are made with': `
class Kept extends Error {
  constructor(message: string, readonly details: unknown) {
    super(message);
  }
}
class Assigned extends Error {
  who: string;
  constructor(who: string) {
    super('not allowed');
    this.who = who;
  }
}
class Options extends Error {
  readonly context: Record<string, unknown>;
  constructor(message: string, options: { context?: Record<string, unknown> } = {}) {
    super(message);
    this.context = options.context ?? {};
  }
}
class Below extends Kept {
  constructor(details: unknown) {
    super('below', details);
  }
}
class Secret extends Error {
  readonly #who: string;
  constructor(who: string) {
    super('secret');
    this.#who = who;
  }
}
class Copied extends Error {
  constructor(message: string, fields: object) {
    super(message);
    Object.assign(this, fields);
  }
}
class Result {
  constructor(readonly message: string, readonly details: unknown) {}
}
throw new Kept(person.q, 'x'); //= q contact.email
throw new Kept('x', person);
throw new Kept('x', { mail: person.q });
throw new Kept('x', { desk: person.email });
throw new Assigned(person.w);
throw new Assigned(person.other);
throw new Options('x', { context: { mail: person.q } });
throw new Options('x', { context: { desk: person.other } });
throw new Below({ tel: person.w });
throw new Below({ tel: person.other });
throw new Secret(person.q);
throw new Copied('x', { mail: person.q });
throw new Copied('x', { desk: person.email });
new Result(person.q, person);
`,
  'what is put into an error': `
const error = new Error('x');
error.message = person.q; //= q contact.email
error.message += \` (\${person.w})\`; //= w contact.phone
error.message = person.other;
Object.assign(error, { who: person.q }); //= q contact.email
Object.assign(error, { desk: person.email });
throw Object.assign(new Error('x'), { person }); //= q contact.email; w contact.phone
const failure = new Error('y') as Error & { details?: unknown; status?: number };
failure.details = { tel: person.w }; //= w contact.phone
failure.details = person.other;
failure.status = person.q.length;
const made = Object.assign(new Error('x'), { status: 404 });
throw made;
const told = Object.assign(new TypeError('x'), { mail: person.q }); //= q contact.email
throw told;
const problem: Error & { who?: string } = new Error('z');
problem.who = person.q; //= q contact.email
problem.cause = new Error(person.w); //= w contact.phone
const result: { who?: string } = {};
result.who = person.q;
Object.assign(result, { mail: person.q });
`,
  'exceptions of frameworks': `
declare class HttpException { constructor(body: string | object, status: number); }
declare class BadRequestException extends HttpException { constructor(body?: string | object); }
declare class TRPCError extends Error { constructor(options: { code: string; message?: string; cause?: unknown }); }
declare function createError(status: number, message: string): Error;
throw new HttpException({ message: 'x', mail: person.q }, 400); //= q contact.email
throw new HttpException({ message: 'x', desk: person.email }, 400);
throw new BadRequestException(\`unknown \${person.w}\`); //= w contact.phone
throw new BadRequestException('unknown');
throw new TRPCError({ code: 'NOT_FOUND', message: \`no \${person.q}\` }); //= q contact.email
throw new TRPCError({ code: 'NOT_FOUND', message: 'no such person' });
throw createError(404, person.q); //= q contact.email
throw createError(404, person.other);
`,
  'functions that make or throw': `
function fail(message: string): never {
  throw new Error(message);
}
const missing = (who: string) => new Error(\`missing \${who}\`);
function assertKnown(known: boolean, who: string): asserts known {
  if (!known) throw new Error(\`unknown \${who}\`);
}
function assertThere(there: boolean, who: string): asserts there {
  if (!there && who.length > 2) throw new Error('not there');
}
const invariant = (condition: unknown, message: string) => {
  if (!condition) throw new Error(message);
};
class Errors {
  static notFound(who: string) {
    return new Error('not found: ' + who);
  }
  static gone(id: string) {
    return new Error('gone');
  }
}
function rethrown(error: unknown) {
  throw error;
}
const rejected = (error: Error) => Promise.reject(error);
rethrown(new Error(person.q)); //= q contact.email
rethrown(new Error(person.other));
void rejected(new Error(person.w)); //= w contact.phone
fail(person.q); //= q contact.email
fail(person.other);
throw missing(person.w); //= w contact.phone
throw missing(person.other);
assertKnown(false, person.q); //= q contact.email
assertThere(false, person.q);
invariant(person.q, 'no address');
invariant(person.other, \`no \${person.w}\`); //= w contact.phone
throw Errors.notFound(person.q); //= q contact.email
throw Errors.gone(person.q);
`,
  'errors that are caught': `
class Rejected extends Error {
  constructor(readonly who: Person, readonly step: number) {
    super('rejected');
  }
}
async function tried(id: string) {
  try {
    await load(id);
  } catch (error) {
    console.log(error);
    console.log((error as Error).message, String(error));
    if (error instanceof Rejected) {
      console.log(error.who); //= q contact.email; w contact.phone
      console.log(error.who.q); //= q contact.email
      console.log(error.who.other, error.step);
      console.log(error);
    }
    console.log((error as Rejected).who.w); //= w contact.phone
    console.log((error as Rejected).step);
    console.log({ error, mail: person.q }); //= q contact.email
    console.log({ error, desk: person.email });
  }
}
tried('x').catch((error: Rejected) => console.log(error.who.q)); //= q contact.email
tried('x').catch((error: Rejected) => console.log(error.step));
tried('x').catch((error) => console.log(error));
tried('x').catch(console.error);
tried('x').then(undefined, (error: Rejected) => console.log(error.who.w)); //= w contact.phone
tried('x').then(undefined, (error) => console.log(error));
load('x').then(undefined, (error) => console.log(error, error.message));
load('x').then((one) => console.log(one.q), (error) => console.log(error)); //= q contact.email
`,
  'what is kept and read again': `
class Declined extends Error {
  constructor(readonly who: Person, readonly code: string) {
    super('declined');
  }
  get label() {
    return \`\${this.who.q}\`;
  }
}
const declined = new Declined(person, person.q.length > 3 ? 'a' : 'b');
console.log(declined);
console.log(declined.message, declined.code);
console.log(declined.who.q); //= q contact.email
console.log(declined.who.other);
console.log(declined.label); //= q contact.email
console.log({ err: declined, mail: declined.who.q }); //= q contact.email
`,
};

const untyped: Readonly<Record<string, string>> = {
  messages: `
throw new Error(user.email); //= email contact.email (inferred)
throw new Error('no ' + user.phone); //= phone contact.phone (inferred)
throw Error(\`no \${user.email}\`); //= email contact.email (inferred)
throw new Error(user.email ? 'a' : 'b');
throw new Error('email is missing');
throw new Error('x', { cause: user.email }); //= email contact.email (inferred)
throw new Error('x', { cause: error });
throw new Error(product.name);
throw \`no \${user.email}\`; //= email contact.email (inferred)
throw { mail: user.email }; //= email contact.email (inferred)
throw { status: 404 };
`,
  classes: `
class NotFound extends Error {
  constructor(what) {
    super('not found: ' + what);
  }
}
class Kept extends Error {
  constructor(message, details) {
    super(message);
    this.details = details;
  }
}
function Old(message) {
  this.message = message;
}
Old.prototype = Object.create(Error.prototype);
throw new NotFound(user.email); //= email contact.email (inferred)
throw new NotFound(product.name);
throw new Kept('x', { mail: user.email });
throw new Kept('x', { id: product.id });
throw new Kept(user.phone, {}); //= phone contact.phone (inferred)
throw new Old('x');
`,
  'what is put into an error': `
const err = new Error('x');
err.user = { mail: user.email }; //= email contact.email (inferred)
err.status = 404;
err.product = product.name;
Object.assign(err, { mail: user.email }); //= email contact.email (inferred)
Object.assign(err, { status: 404 });
throw Object.assign(new Error('x'), { mail: user.email }); //= email contact.email (inferred)
throw Object.assign(new Error('x'), { status: 400 });
function fail(status, message) {
  const failure = new Error(message);
  failure.status = status;
  throw failure;
}
fail(400, \`taken: \${user.email}\`); //= email contact.email (inferred)
fail(400, 'taken');
function withDetails(message, details) {
  const failure = new Error(message);
  failure.details = details;
  return failure;
}
throw withDetails('x', { mail: user.email }); //= email contact.email (inferred)
throw withDetails('x', { id: product.id });
`,
  'handed on': `
const handler = (req, res, next) => {
  next(new Error(\`no \${user.email}\`)); //= email contact.email (inferred)
  next(new Error('none'));
};
const done = (callback) => callback(new Error(user.email)); //= email contact.email (inferred)
const ended = (callback) => callback(new Error('ended'));
export const later = () => Promise.reject(new Error(user.phone)); //= phone contact.phone (inferred)
export const never = () => Promise.reject(new Error('never'));
export const said = () => Promise.reject({ mail: user.email }); //= email contact.email (inferred)
export const quiet = () => Promise.reject({ code: 1 });
export async function tried() {
  try {
    await handler();
  } catch (err) {
    console.log(err);
    console.log(err.message);
    console.log('failed', { err, mail: user.email }); //= email contact.email (inferred)
    console.log('failed', { err });
    throw new Error(\`failed: \${err.message}\`);
  }
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
      `import { load, person, type Person } from './people.js';\n${text}`,
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(untyped).map(([name, text]) => [
      fileOf(name, 'js'),
      `export function run(user, product, error) {\n${text.replaceAll('export ', '')}}\n`,
    ]),
  ),
};

function fileOf(name: string, extension: string): string {
  return `/app/${name.replaceAll(/\W+/gu, '-')}.${extension}`;
}

describe('what errors tell', () => {
  const program = createMemoryProgram(typescript, files, { allowJs: true, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'] });
  const analysis = analysisOf(hostOf(typescript, program, '/app'), '/app');
  for (const file of Object.keys(files).filter(
    (name) => /^\/app\/[\w-]+\.[jt]s$/u.test(name) && name !== '/app/people.ts',
  )) {
    it(file.slice('/app/'.length), () => {
      assertCarried(analysis, file, files[file] ?? '');
    });
  }
});
