import assert from 'node:assert/strict';

import type { MessageValues } from '../../core/src/languages/message.js';
import type { Placeholders } from '../../core/src/languages/placeholders.js';

import {
  defineLanguage,
  defineMessages,
  defineRegion,
  formatPlain,
  formatRich,
  parseMessage,
} from '../../core/src/languages/message.js';

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

const source = defineMessages({
  'a.heading': 'Heading',
  'a.greeting': 'Dear {name}',
  'a.count': '{count, plural, one {# item of {owner}} other {# items of {owner}}}',
});

describe('message placeholders', () => {
  it('are read from the text by the type system', () => {
    const equal: readonly [
      Equal<Placeholders<'no arguments'>, never>,
      Equal<Placeholders<'{a} and { b }, then {a}'>, 'a' | 'b'>,
      Equal<Placeholders<'{n, number} of {d, date, long}'>, 'd' | 'n'>,
      Equal<Placeholders<'{n, plural, one {# x} other {# {b} y}} after {c}'>, 'b' | 'c' | 'n'>,
      Equal<
        Placeholders<'{k, select, x {word} other {{n, plural, one {o} other {{deep}}}}} end {z}'>,
        'deep' | 'k' | 'n' | 'z'
      >,
      Equal<Placeholders<string>, string>,
      Equal<keyof MessageValues<'{x}{y}', string>, 'x' | 'y'>,
    ] = [true, true, true, true, true, true, true];
    assert.equal(equal.length, 7);
  });
});

describe('defineLanguage', () => {
  it('accepts a complete translation', () => {
    const target = defineLanguage(source)({
      'a.heading': 'Kop',
      'a.greeting': 'Beste {name}',
      'a.count': '{count} van {owner}',
    });
    assert.equal(target['a.heading'], 'Kop');
  });

  it('does not compile with a missing key, an unknown key or an unknown argument', () => {
    // @ts-expect-error a.count is missing
    defineLanguage(source)({ 'a.heading': 'Kop', 'a.greeting': 'Beste {name}' });
    // @ts-expect-error a.other is not in the source
    defineLanguage(source)({ 'a.heading': 'Kop', 'a.greeting': 'Beste {name}', 'a.count': '', 'a.other': '' });
    // @ts-expect-error {naam} is not given by the source
    defineLanguage(source)({ 'a.heading': 'Kop', 'a.greeting': 'Beste {naam}', 'a.count': '' });
    // @ts-expect-error {naam} is not given by the source
    assert.deepEqual(defineRegion(source)({ 'a.greeting': 'Dag {naam}' }), { 'a.greeting': 'Dag {naam}' });
    // @ts-expect-error a.nothing is not in the source
    assert.deepEqual(defineRegion(source)({ 'a.nothing': 'x' }), { 'a.nothing': 'x' });
  });
});

describe('formatRich', () => {
  it('keeps content of the document in its place', () => {
    const parts = formatRich(parseMessage('Write to {mail}, {who}.', 'en'), {
      mail: { type: 'link', url: 'mailto:a@example.org', children: [{ type: 'text', value: 'a@example.org' }] },
      who: [
        { type: 'text', value: 'or ' },
        { type: 'strong', children: [{ type: 'text', value: 'call' }] },
      ],
    });
    assert.deepEqual(
      parts.map((part) => part.type),
      ['text', 'link', 'text', 'text', 'strong', 'text'],
    );
    assert.deepEqual(parts.at(-1), { type: 'text', value: '.' });
  });

  it('treats a value and a `<` as words, never as a message or markup', () => {
    assert.deepEqual(formatRich(parseMessage('<b>{x}</b>', 'en'), { x: '{y} <i>' }), [
      { type: 'text', value: '<b>{y} <i></b>' },
    ]);
  });

  it('throws when an argument is missing', () => {
    assert.throws(() => formatRich(parseMessage('{x}', 'en'), {}), /x/);
  });
});

describe('formatPlain', () => {
  it('counts by the rules of the language', () => {
    const message = parseMessage('{n, plural, one {# punt} other {# punten}}', 'nl');
    assert.equal(formatPlain(message, { n: 1 }), '1 punt');
    assert.equal(formatPlain(message, { n: 2 }), '2 punten');
  });
});
