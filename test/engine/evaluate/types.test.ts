import assert from 'node:assert/strict';

import type { Json } from '../../../core/src/facts/located.js';

import { evaluateProbe } from '../../support/evaluate-probe.js';

const readable: readonly (readonly [string, string, Json])[] = [
  ['literal', `type probe = 'contact.email';`, 'contact.email'],
  ['negative number', `type probe = -1;`, -1],
  ['truth and null', `type probe = [true, false, null];`, [true, false, null]],
  ['object', `type probe = { for: 'newsletter'; readonly child: true };`, { child: true, for: 'newsletter' }],
  ['tuple', `type probe = readonly ['a', b: 'b'];`, ['a', 'b']],
  ['parentheses', `type probe = ('a');`, 'a'],
  ['template', 'type year = 1;\ntype probe = `P${year}Y`;', 'P1Y'],
  ['alias', `type Options = { retention: 'P1Y' };\ntype probe = Options;`, { retention: 'P1Y' }],
  ['interface', `interface Options { retention: 'P1Y' }\ntype probe = Options;`, { retention: 'P1Y' }],
  ['constant', `const year = 'P1Y';\ntype probe = typeof year;`, 'P1Y'],
  ['property of a constant', `const terms = { a: { b: 'x' } } as const;\ntype probe = typeof terms.a.b;`, 'x'],
  ['member of an enum', `enum Basis { Consent = 'consent' }\ntype probe = Basis.Consent;`, 'consent'],
];

const unreadable: readonly (readonly [string, string, string])[] = [
  ['union', `type probe = 'a' | 'b';`, 'probe.ts:1:14 a union of types has no single value'],
  ['keyword', `type probe = string;`, 'probe.ts:1:14 this type has no single value'],
  ['key of', `type probe = keyof { a: 1 };`, 'probe.ts:1:14 this type has no single value'],
  ['intersection', `type probe = { a: 1 } & { b: 2 };`, 'probe.ts:1:14 this type has no single value'],
  ['list', `type probe = 'a'[];`, 'probe.ts:1:14 this type has no single value'],
  ['unknown name', `type probe = Nowhere;`, 'probe.ts:1:14 the name cannot be found'],
  ['itself', `type probe = [probe];`, 'probe.ts:1:14 the value refers to itself'],
];

describe('evaluation of types', () => {
  for (const [name, text, value] of readable) {
    it(`reads a ${name}`, () => {
      const probed = evaluateProbe({ 'probe.ts': text });
      assert.deepEqual(probed.unreadable, []);
      assert.deepEqual(probed.value, value);
    });
  }
  for (const [name, text, lost] of unreadable) {
    it(`says why it cannot read: ${name}`, () => {
      assert.deepEqual(evaluateProbe({ 'probe.ts': text }).unreadable, [lost]);
    });
  }

  it('reads a declared thing by `typeof`', () => {
    const probed = evaluateProbe({
      'probe.ts': `import { activity } from '@verklaar/annotations';
const newsletter = activity({ id: 'newsletter', purpose: 'directMarketing' });
type probe = { for: typeof newsletter };`,
    });
    assert.deepEqual(probed.value, { for: 'newsletter' });
    assert.equal(probed.spans['/for'], 'probe.ts:3:28-3:38');
  });

  it('reads a declared thing of a declaration file by its type', () => {
    const probed = evaluateProbe({
      'node_modules/shop/package.json': `{ "name": "shop", "types": "./index.d.ts", "type": "module" }`,
      'node_modules/shop/index.d.ts': `import type { Activity, Declared } from '@verklaar/annotations';
export declare const orders: Activity<'orders'>;
export declare const closed: Declared<'event', 'x.closed'>;
export declare const unknown: Activity;`,
      'probe.ts': `import { orders, closed, unknown } from 'shop';\nconst probe = [orders, closed, unknown];`,
    });
    assert.deepEqual(probed.value, ['orders', 'x.closed']);
    assert.deepEqual(probed.unreadable, ['probe.ts:2:32 the constant has no value in the code that can be seen']);
  });
});
