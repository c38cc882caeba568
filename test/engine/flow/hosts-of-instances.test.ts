import assert from 'node:assert/strict';
import typescript from 'typescript';

import { analysisOf, hostOf } from '../../support/carried.js';
import { createMemoryProgram } from '../../support/memory-program.js';

const shared = `
declare function fetch(url: string, options: { method: string; body: string }): Promise<void>;
interface User { email: string }
`;

const post = `
  async post(body: object): Promise<void> { await fetch(this.base, { method: 'POST', body: JSON.stringify(body) }); }
  async twice(body: object): Promise<void> { await this.post(body); }
`;

/** Of each call that hands over a user: the host it goes to, `-` where it stays at home. */
const programs: Readonly<Record<string, string>> = {
  'a parameter of the constructor': `
class Api { constructor(private readonly base: string) {} ${post} }
const one = new Api('https://one.example/v1');
const two = new Api('https://two.example/v1');
const own = new Api('/api');
export function all(user: User) {
  void one.post(user); //= one.example
  void two.twice(user); //= two.example
  void own.post(user); //= -
  void new Api('https://three.example').post(user); //= three.example
}`,
  'one host beside one of its own': `
class Api { constructor(private readonly base: string) {} ${post} }
class Service {
  private readonly crm = new Api('https://crm.example');
  private readonly own = new Api('/api');
  all(user: User) {
    void this.crm.post(user); //= crm.example
    void this.own.post(user); //= -
  }
}`,
  'options of the constructor': `
class Api { private readonly base: string; constructor(options: { base: string; tries: number }) { this.base = options.base; } ${post} }
const one = new Api({ base: 'https://one.example/v1', tries: 1 });
const two = new Api({ base: 'https://two.example/v1', tries: 3 });
export function all(user: User) {
  void one.post(user); //= one.example
  void two.post(user); //= two.example
}`,
  'options that are taken apart': `
class Api { private readonly base: string; constructor({ base: at }: { base: string }) { this.base = at; } ${post} }
const one = new Api({ base: 'https://one.example/v1' });
const two = new Api({ base: 'https://two.example/v1' });
export function all(user: User) {
  void one.post(user); //= one.example
  void two.post(user); //= two.example
}`,
  'what a class tells the one it extends': `
abstract class Api { constructor(private readonly base: string) {} ${post} }
class One extends Api { constructor() { super('https://one.example'); } }
class Two extends Api { constructor(region: string, base: string) { super(base); } }
const one = new One();
const two = new Two('eu', 'https://two.example');
export function all(user: User) {
  void one.post(user); //= one.example
  void two.post(user); //= two.example
}`,
  'a function that makes clients': `
function createApi(base: string) {
  return { save: (body: object) => fetch(\`\${base}/save\`, { method: 'POST', body: JSON.stringify(body) }) };
}
const one = createApi('https://one.example');
const two = createApi('https://two.example');
const own = createApi('/api');
export function all(user: User) {
  void one.save(user); //= one.example
  void two.save(user); //= two.example
  void own.save(user); //= -
}`,
};

describe('the host that an object was made for', () => {
  for (const [name, program] of Object.entries(programs)) {
    it(name, () => {
      const file = '/app/clients.ts';
      const text = `${shared}${program}`;
      const host = hostOf(typescript, createMemoryProgram(typescript, { [file]: text }), '/app');
      const found = new Map(
        analysisOf(host, '/app', { infer: true })
          .flowsOf(file)
          .map(({ at, sink }) => [at.start.line, sink.kind === 'recipient' ? (sink.host ?? '-') : sink.kind]),
      );
      const expected = text.split('\n').flatMap((line, index) => {
        const wanted = /\/\/= (\S+)$/u.exec(line)?.[1];
        return wanted === undefined ? [] : [[index + 1, wanted] as const];
      });
      assert.deepEqual(
        [...found].sort(([one], [other]) => one - other),
        expected,
      );
    });
  }
});
