import assert from 'node:assert/strict';

import type { Json } from '../../../core/src/facts/located.js';

import { evaluateProbe } from '../../support/evaluate-probe.js';

const terms = `
export const year = 'P1Y';
export const nested = { a: { b: 'deep' } } as const;
export enum Basis { Consent = 'consent', Contract = 'contract' }
export const enum Size { Small, Medium = 5, Large, Text = 'x' }
export namespace periods { export const month = 'P1M'; }
export default 'fallback';
`;

const readable: readonly (readonly [string, string, Json])[] = [
  ['constant', `import { year } from './terms.js';\nconst probe = year;`, 'P1Y'],
  ['renamed import', `import { year as y } from './terms.js';\nconst probe = y;`, 'P1Y'],
  ['default import', `import fallback from './terms.js';\nconst probe = fallback;`, 'fallback'],
  ['namespace import', `import * as t from './terms.js';\nconst probe = t.year + t.nested.a.b;`, 'P1Ydeep'],
  ['re-export', `import { kept } from './again.js';\nconst probe = kept;`, 'P1Y'],
  ['star re-export', `import { nested } from './again.js';\nconst probe = nested['a'].b;`, 'deep'],
  ['namespace re-export', `import { all } from './again.js';\nconst probe = all.Basis.Consent;`, 'consent'],
  ['namespace', `import { periods } from './terms.js';\nconst probe = periods.month;`, 'P1M'],
  ['member of an enum', `import { Basis } from './terms.js';\nconst probe = Basis.Contract;`, 'contract'],
  ['member of an enum by key', `import { Basis } from './terms.js';\nconst probe = Basis['Contract'];`, 'contract'],
  [
    'const enum that counts',
    `import { Size } from './terms.js';\nconst probe = [Size.Small, Size.Medium, Size.Large];`,
    [0, 5, 6],
  ],
  [
    'enum member that uses another',
    `enum E { A = 'a', B = A, C = \`\${B}c\` }\nconst probe = [E.B, E.C];`,
    ['a', 'ac'],
  ],
  ['merged enums', `enum E { A = 'a' }\nenum E { B = 'b' }\nconst probe = [E.A, E.B];`, ['a', 'b']],
  ['shorthand', `import { year } from './terms.js';\nconst probe = { year };`, { year: 'P1Y' }],
  [
    'spread of an imported object',
    `import { nested } from './terms.js';\nconst probe = { ...nested, c: 1 };`,
    { a: { b: 'deep' }, c: 1 },
  ],
  [
    'destructured constant',
    `const { a, b: { c: d }, e = 'no' } = { a: 1, b: { c: 2 } };\nconst probe = [a, d, e];`,
    [1, 2, 'no'],
  ],
  ['static readonly field', `class C { static readonly year = 'P1Y'; }\nconst probe = C.year;`, 'P1Y'],
  ['JSON module', `import data from './data.json' with { type: 'json' };\nconst probe = data.a;`, 'b'],
  ['constant declared later', `const probe = later;\nconst later = 'x';`, 'x'],
  ['name in another script', `const période = 'P1Y';\nconst probe = { période };`, { période: 'P1Y' }],
];

const unreadable: readonly (readonly [string, string, string])[] = [
  ['let', `let x = 'a';\nconst probe = x;`, 'probe.ts:2:15 a variable that can be assigned again has no fixed value'],
  ['var', `var x = 'a';\nconst probe = x;`, 'probe.ts:2:15 a variable that can be assigned again has no fixed value'],
  [
    'parameter',
    `function f(x: string) { const probe = x; }`,
    'probe.ts:1:39 a parameter has a value only when the function is called',
  ],
  [
    'destructured parameter',
    `function f({ x }: { x: string }) { const probe = x; }`,
    'probe.ts:1:50 a parameter has a value only when the function is called',
  ],
  [
    'rest of a pattern',
    `const { a, ...rest } = { a: 1, b: 2 };\nconst probe = rest;`,
    'probe.ts:2:15 a rest element or a computed name in a pattern cannot be followed',
  ],
  [
    'list pattern',
    `const [a] = ['x'];\nconst probe = a;`,
    'probe.ts:2:15 a rest element or a computed name in a pattern cannot be followed',
  ],
  [
    'static field that can change',
    `class C { static year = 'P1Y'; }\nconst probe = C.year;`,
    'probe.ts:2:15 a field of an instance has no fixed value',
  ],
  ['function', `function f() {}\nconst probe = f;`, 'probe.ts:2:15 a function is not plain data'],
  [
    'constant without a value',
    `declare const x: string;\nconst probe = x;`,
    'probe.ts:2:15 the constant has no value in the code that can be seen',
  ],
  [
    'constant that is computed',
    `const x = Date.now();\nconst probe = x;`,
    'probe.ts:1:11 a function call has a value only when the program runs',
  ],
  ['itself', `const probe = probe;`, 'probe.ts:1:15 the value refers to itself'],
  ['circle', `const a = b;\nconst b = a;\nconst probe = { a };`, 'probe.ts:2:11 the value refers to itself'],
  ['member that computes', `enum E { A = 1 << 2 }\nconst probe = E.A;`, 'probe.ts:1:14 this operator is not evaluated'],
];

describe('evaluation of names', () => {
  const others = {
    'terms.ts': terms,
    'again.ts': `export { year as kept } from './terms.js';\nexport * from './terms.js';\nexport * as all from './terms.js';`,
    'data.json': `{ "a": "b" }`,
  };
  for (const [name, text, value] of readable) {
    it(`reads a ${name}`, () => {
      const probed = evaluateProbe({ ...others, 'probe.ts': text });
      assert.deepEqual(probed.unreadable, []);
      assert.deepEqual(probed.value, value);
    });
  }
  for (const [name, text, lost] of unreadable) {
    it(`says why it cannot read: ${name}`, () => {
      const probed = evaluateProbe({ ...others, 'probe.ts': text });
      assert.deepEqual(probed.unreadable, [lost]);
    });
  }

  it('places a value where it is written, in whichever file', () => {
    const probed = evaluateProbe({
      ...others,
      'probe.ts': `import { year } from './terms.js';\nconst probe = { year };`,
    });
    assert.deepEqual(probed.spans, { '': 'probe.ts:2:15-2:23', '/year': 'terms.ts:2:21-2:26' });
  });

  it('reads circular imports and says which value is circular', () => {
    const probed = evaluateProbe({
      'probe.ts': `import { b } from './b.js';\nexport const a = 'a';\nexport const loop = b.loop;\nconst probe = { fine: b.fine, loop };`,
      'b.ts': `import { a, loop } from './probe.js';\nexport const b = { fine: a, get loop() { return loop; } };`,
    });
    assert.deepEqual(probed.value, { fine: 'a' });
    assert.equal(probed.unreadable.length, 1);
  });

  it('reads members of an enum with ten thousand members, each once', () => {
    const members = Array.from({ length: 10_000 }, (_, n) => `M${n}`);
    const uses = members.map((member) => `E.${member}`);
    const probed = evaluateProbe({
      'probe.ts': `enum E { ${members.join(', ')} }\nconst probe = [${uses.join(', ')}];`,
    });
    assert.deepEqual(
      probed.value,
      members.map((_, n) => n),
    );
  });

  it('reads a declared thing as its id, at the place where it is mentioned', () => {
    const probed = evaluateProbe({
      'privacy.ts': `import { activity, terminalAccess } from '@verklaar/annotations';
export const newsletter = activity({ id: 'newsletter', purpose: 'directMarketing' });
export const cookie = terminalAccess({ key: '_ga*' });
const common = { id: 'common' };
export const spread = activity({ ...common, purpose: 'security' });`,
      'probe.ts': `import { newsletter, cookie, spread } from './privacy.js';\nconst probe = [newsletter, cookie, spread, newsletter.id];`,
    });
    assert.deepEqual(probed.value, ['newsletter', '_ga*', 'common', 'newsletter']);
    assert.equal(probed.spans['/0'], 'probe.ts:2:16-2:26');
  });
});
