import assert from 'node:assert/strict';

import type { Json } from '../../../core/src/facts/located.js';

import { evaluateProbe } from '../../support/evaluate-probe.js';

const readable: readonly (readonly [string, string, Json])[] = [
  ['text', `'P1Y'`, 'P1Y'],
  ['text with escapes', String.raw`'a\n\u00e9\'b'`, "a\né'b"],
  ['number', '1_000', 1000],
  ['hexadecimal number', '0xff', 255],
  ['fraction', '.5e1', 5],
  ['negative number', '-3', -3],
  ['negative zero, which JSON lacks', '-0', 0],
  ['signed number', '+3', 3],
  ['truth', 'true', true],
  ['falsehood', 'false', false],
  ['null', 'null', null],
  ['template without parts', '`P1Y`', 'P1Y'],
  ['template with parts', '`P${1 + 1}Y after ${"customer"}.end`', 'P2Y after customer.end'],
  ['sum of texts', `'P' + 1 + 'Y'`, 'P1Y'],
  ['numbers before text add up', `1 + 2 + 'Y'`, '3Y'],
  ['parentheses, assertions and satisfies', `((('a' as const) satisfies string) as string)!`, 'a'],
  ['angle-bracket assertion', `<string>'a'`, 'a'],
  ['list', `['a', 1, [true]]`, ['a', 1, [true]]],
  ['list with spread', `['a', ...['b', 'c'], 'd']`, ['a', 'b', 'c', 'd']],
  ['object', `{ a: 1, 'b-c': 2, 3: 'x', ['d']: 4 }`, { 3: 'x', a: 1, 'b-c': 2, d: 4 }],
  ['later property wins', `{ a: 1, ...{ a: 2, b: 3 }, b: 4 }`, { a: 2, b: 4 }],
  ['undefined is not written', `{ a: undefined, b: void 0, c: 1 }`, { c: 1 }],
  ['spread of undefined', `{ ...undefined, c: 1 }`, { c: 1 }],
  ['frozen object', `Object.freeze({ a: Object.freeze(['b']) })`, { a: ['b'] }],
  ['property of a literal', `({ a: { b: 'c' } }).a['b']`, 'c'],
  ['item of a list', `['a', 'b'][1]`, 'b'],
];

const unreadable: readonly (readonly [string, string, string])[] = [
  ['call', `'a'.toUpperCase()`, 'probe.ts:1:15 a function call has a value only when the program runs'],
  ['own function', `(() => 'a')()`, 'probe.ts:1:15 a function call has a value only when the program runs'],
  ['condition', `1 ? 'a' : 'b'`, 'probe.ts:1:15 a condition is decided only when the program runs'],
  ['environment', `process.env.TERM`, 'probe.ts:1:15 the environment is known only when the program runs'],
  ['environment by key', `process.env['TERM']`, 'probe.ts:1:15 the environment is known only when the program runs'],
  ['bigint', '1n', 'probe.ts:1:15 a bigint is not plain data'],
  ['number without end', '1e999', 'probe.ts:1:15 the number has no JSON form'],
  ['other operator', '2 * 3', 'probe.ts:1:15 this operator is not evaluated'],
  ['negation', '!true', 'probe.ts:1:15 this operator is not evaluated'],
  ['sum with a list', `'a' + []`, 'probe.ts:1:21 this operator is not evaluated'],
  ['template with an object', '`a${{}}`', 'probe.ts:1:19 a part of the template is no text or number'],
  ['thunk where a value is awaited', `() => 'a'`, 'probe.ts:1:15 a function is not plain data'],
  ['function with a parameter', `(x: string) => x`, 'probe.ts:1:15 a function is not plain data'],
  ['async function', `async () => 'a'`, 'probe.ts:1:15 a function is not plain data'],
  ['unknown name', 'nowhere', 'probe.ts:1:15 the name cannot be found'],
  ['instance', 'new Date()', 'probe.ts:1:15 this expression has a value only when the program runs'],
  ['regular expression', '/a/', 'probe.ts:1:15 this expression has a value only when the program runs'],
  ['class', 'class {}', 'probe.ts:1:15 a class is not plain data'],
  ['missing property', `({ a: 1 }).b`, 'probe.ts:1:15 the object has no such property'],
  ['missing item', `['a'][1]`, 'probe.ts:1:15 the object has no such property'],
  ['built-in property', `({}).constructor`, 'probe.ts:1:15 the object has no such property'],
];

describe('evaluation of expressions', () => {
  for (const [name, text, value] of readable) {
    it(`reads ${name}`, () => {
      const { value: found, unreadable: lost } = evaluateProbe({ 'probe.ts': `const probe = ${text};` });
      assert.deepEqual(lost, []);
      assert.deepEqual(found, value);
    });
  }

  for (const [name, text, lost] of unreadable) {
    it(`says why it cannot read: ${name}`, () => {
      const probed = evaluateProbe({ 'probe.ts': `const probe = ${text};` });
      assert.deepEqual(probed.unreadable, [lost]);
      assert.equal(probed.value, undefined);
    });
  }

  it('keeps what can be read of an object, and gives the lost property a place but no value', () => {
    const probed = evaluateProbe({ 'probe.ts': `const probe = { a: f(), b: 1, ['c' + g()]: 2, method() {} };` });
    assert.deepEqual(probed.value, { b: 1 });
    assert.deepEqual(probed.unreadable, [
      'probe.ts:1:20 a function call has a value only when the program runs',
      'probe.ts:1:31 the name of a property is computed from something unreadable',
      'probe.ts:1:47 a function is not plain data',
    ]);
    assert.equal(probed.spans['/a'], 'probe.ts:1:20-1:23');
  });

  it('does not trust a property that an unreadable spread may have set', () => {
    const probed = evaluateProbe({ 'probe.ts': `const whole = { ...f() };\nconst probe = whole.a;` });
    assert.deepEqual(probed.unreadable, ['probe.ts:1:20 a function call has a value only when the program runs']);
  });

  it('gives each part its place, also inside lists with spreads', () => {
    const probed = evaluateProbe({
      'probe.ts': `const more = [\n  'b',\n];\nconst probe = { 'a/b': ['a', ...more], '~': 1 };`,
    });
    assert.deepEqual(probed.spans, {
      '': 'probe.ts:4:15-4:48',
      '/a~1b': 'probe.ts:4:24-4:38',
      '/a~1b/0': 'probe.ts:4:25-4:28',
      '/a~1b/1': 'probe.ts:2:3-2:6',
      '/~0': 'probe.ts:4:45-4:46',
    });
  });

  it('treats __proto__ as data or refuses it, and never touches a prototype', () => {
    const computed = evaluateProbe({ 'probe.ts': `const probe = { ['__proto__']: { polluted: true } };` });
    const plain = evaluateProbe({ 'probe.ts': `const probe = { __proto__: { polluted: true }, a: 1 };` });
    assert.deepEqual(Object.keys(computed.value as object), ['__proto__']);
    assert.equal(Object.getPrototypeOf(computed.value), Object.prototype);
    assert.deepEqual(plain.value, { a: 1 });
    assert.deepEqual(plain.unreadable, ['probe.ts:1:17 the object sets its prototype']);
    assert.equal(Reflect.get({}, 'polluted'), undefined);
  });

  it('does not follow Object.freeze of somebody else', () => {
    const probed = evaluateProbe({
      'probe.ts': `const Object = { freeze: (x: string) => x + '!' };\nconst probe = Object.freeze('a');\nexport {};`,
    });
    assert.deepEqual(probed.unreadable, ['probe.ts:2:15 a function call has a value only when the program runs']);
  });

  it('reads a sum of thousands of texts and gives up on nesting that nobody writes', () => {
    const sum = evaluateProbe({ 'probe.ts': `const probe = ${Array(3000).fill(`'a'`).join(' + ')};` });
    assert.equal((sum.value as string).length, 3000);
    const nested = evaluateProbe({ 'probe.ts': `const probe = ${'['.repeat(500)}${']'.repeat(500)};` });
    assert.match(nested.unreadable.join(), /nested too deeply/u);
  });

  it('refuses a small source that stands for a huge value', () => {
    const lines = Array.from({ length: 40 }, (_, n) => `const v${n + 1} = { a: v${n}, b: v${n} };`);
    const probed = evaluateProbe({ 'probe.ts': [`const v0 = 'x';`, ...lines, 'const probe = v40;'].join('\n') });
    assert.match(probed.unreadable.join(), /^probe\.ts:41:\d+ the value is too large$/u);
    const spreads = Array.from({ length: 40 }, (_, n) => `const s${n + 1} = [...s${n}, ...s${n}];`);
    const spread = evaluateProbe({ 'probe.ts': [`const s0 = ['x'];`, ...spreads, 'const probe = s40;'].join('\n') });
    assert.match(spread.unreadable.join(), /the value is too large/u);
  });
});
