import fc from 'fast-check';
import assert from 'node:assert/strict';
import typescript from 'typescript';

import type { TypeHost } from '../../core/src/engine/host/type-host.js';

import { collectFacts } from '../../core/src/engine/collect-facts.js';
import { createTypeScriptHost } from '../../core/src/engine/host/typescript-host.js';
import { collect, factsOf, memoryHost, showFinding } from '../support/collect.js';
import { createMemoryProgram } from '../support/memory-program.js';

const fixture = `import { PersonalData, PersonalFields, ProcessedFor, activity, type Personal } from '@verklaar/annotations';
const year = 'P1Y' as const;
enum Basis { Consent = 'consent' }
export const newsletter = activity({ id: 'newsletter', name: { nl: 'Nieuwsbrief' }, retention: \`\${year} after x.y\` });
type Email = Personal<string, 'contact.email', { for: typeof newsletter }>;
@ProcessedFor(newsletter, () => newsletter)
@PersonalFields({ b: ['device.ip', year, Basis.Consent], ...{ c: { notPersonal: 'x' } } })
export class User<T> extends Base {
  @PersonalData('contact.email', { for: [newsletter, { activity: newsletter, ['retention']: -1 }] }) a!: string;
  b?: Email | null; c: Array<Address>; static d = { e: [...f] };
  /** @personalData contact.email for a, b { retention: 'P1Y', x: [1, { y: z }] } */
  g(@PersonalData('x') h: string, { i, ...j } = k) { return <T>(l: T) => l; }
}
/** @dataSubject customer @processedFor a, { activity: b } */
interface Address extends Other { /** @notPersonalData why */ street: User<string>['a']; [key: string]: unknown }
`;

/** A host over one text, without the language's library: only that nothing throws is asked. */
function hostOf(text: string): TypeHost {
  const program = createMemoryProgram(typescript, { '/app/a.ts': text }, { noLib: true, experimentalDecorators: true });
  return createTypeScriptHost({ ts: typescript, program, root: '/app' });
}

const mutation = fc.record({
  at: fc.nat(fixture.length),
  remove: fc.nat(30),
  insert: fc.oneof(
    fc.constantFrom(
      '',
      '(',
      ')',
      '{',
      '}',
      '[',
      ']',
      '<',
      '>',
      '`',
      '${',
      "'",
      '/**',
      '*/',
      '@',
      '\r\n',
      '\u2028',
      '...',
      '=>',
    ),
    fc.constantFrom(
      '@PersonalData',
      'Personal<',
      'activity({',
      '@personalData ',
      'enum ',
      'class ',
      'let ',
      '__proto__',
    ),
    fc.string({ maxLength: 4, unit: 'binary' }),
    fc.nat(fixture.length).map((from) => fixture.slice(from, from + 40)),
  ),
});

describe('hostile and broken code', () => {
  it('never makes the engine throw, and every place lies in the text', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
        const text = mutations.reduce(
          (before, { at, remove, insert }) => before.slice(0, at) + insert + before.slice(at + remove),
          fixture,
        );
        const { findings } = collectFacts(hostOf(text), { root: '/app' });
        const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).length;
        for (const { at } of findings) {
          assert.ok(at && at.start.line >= 1 && at.end.line <= lines && at.start.column >= 1);
          assert.ok(at.start.line < at.end.line || at.start.column <= at.end.column);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads what a file with syntax errors still says, and warns (AN14)', () => {
    const { facts, findings } = collect({
      'a.ts': `interface A { /** @personalData contact.email */ email: string }\nconst = ;\nconst b = ;`,
    });
    assert.deepEqual(
      factsOf(facts, 'personalField').map(({ name }) => name),
      ['email'],
    );
    assert.deepEqual(findings.map(showFinding), [
      'AN14 a.ts:2:7-2:8 file=a.ts problem="Variable declaration expected"',
    ]);
  });

  it('finds nothing in a file of only any', () => {
    const lines = Array.from({ length: 200 }, (_, n) => `export let v${n}: any = (x: any) => x.y as any;`);
    assert.deepEqual(collect({ 'a.ts': lines.join('\n') }), { facts: [], findings: [] });
  });

  it('reads paths and names in any script', () => {
    const { facts } = collect({
      'gegevens/été 漢字.ts': `export class Gebruíker { /** @personalData contact.email */ 'e-mail 📧' = ''; }`,
    });
    assert.deepEqual(
      facts.map(({ evidence }) => evidence),
      [{ file: 'gegevens/été 漢字.ts', symbol: 'Gebruíker.e-mail 📧' }],
    );
  });

  it('reads a class that extends itself, and types that are made of themselves', () => {
    const { facts } = collect({
      'a.ts': `class A extends A { /** @personalData contact.email */ email = ''; }
class B extends C {} class C extends B { declare email: string; }
type D = D[]; type E = E | A;
interface F extends F { e: E; d: D }`,
    });
    assert.equal(factsOf(facts, 'personalField').length, 1);
  });

  it('keeps a property named __proto__ a property', () => {
    const { facts } = collect({
      'a.ts': `import { activity } from '@verklaar/annotations';
activity({ id: 'a', name: { ['__proto__']: 'x', constructor: 'y' } } as never);
interface A { /** @personalData a.b { __proto__: { polluted: true } } */ __proto__: string }`,
    });
    const [fact] = factsOf(facts, 'activity');
    assert.deepEqual(Object.keys(fact!.declaration.value.name!), ['__proto__', 'constructor']);
    assert.deepEqual(Object.keys(factsOf(facts, 'personalField')[0]!.declaration.value), ['category', '__proto__']);
    assert.equal(Reflect.get({}, 'polluted'), undefined);
  });

  it('gives the same facts and findings for the same text in another folder', () => {
    const read = (root: string) => {
      const program = createMemoryProgram(typescript, { [`${root}/a.ts`]: fixture }, { noLib: true });
      return collectFacts(createTypeScriptHost({ ts: typescript, program, root }), { root });
    };
    assert.deepEqual(read('/some/where/else'), read('/app'));
    assert.ok(read('/app').facts.length > 0);
  });
});

describe('files without annotations', () => {
  it('are skipped after a look at their text: nothing in them is resolved', () => {
    const host = memoryHost({
      'a.ts': `import { useState } from './b.js';\nexport class Order { total = sum(useState(1)); lines = [sum(2)]; }\nfunction sum(n: number) { return n; }`,
      'b.ts': `export function useState(n: number) { return n; }\nexport interface Stateful { mail: string }`,
    });
    const asked: string[] = [];
    const watched: TypeHost = {
      ...host,
      declarationsOf: (names) => (asked.push('declarationsOf'), host.declarationsOf(names)),
      namedTypesOf: (places) => (asked.push('namedTypesOf'), host.namedTypesOf(places)),
    };
    assert.deepEqual(collectFacts(watched, { root: '/app' }), { facts: [], findings: [] });
    assert.deepEqual(asked, []);
  });

  it('cost a few questions per file that has some, not one per name', () => {
    const fields = Array.from(
      { length: 100 },
      (_, n) => `  @PersonalData('contact.email', { for: [a${n}, 'x'] }) f${n}!: string;`,
    );
    const activities = Array.from(
      { length: 100 },
      (_, n) => `const a${n} = activity({ id: 'a${n}', purpose: 'security' });`,
    );
    const host = memoryHost({
      'a.ts': [
        `import { PersonalData, activity } from '@verklaar/annotations';`,
        ...activities,
        'class A {',
        ...fields,
        '}',
      ].join('\n'),
    });
    let questions = 0;
    const watched: TypeHost = { ...host, declarationsOf: (names) => ((questions += 1), host.declarationsOf(names)) };
    assert.equal(factsOf(collectFacts(watched, { root: '/app' }).facts, 'personalField').length, 100);
    assert.ok(questions <= 10, `${questions} questions`);
  });
});
