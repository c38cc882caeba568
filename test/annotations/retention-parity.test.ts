import fc from 'fast-check';
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

import { parseRetention } from '../../core/src/retention/index.js';
import { diagnose, root } from './support/diagnose.js';

/** Mostly one of the right words, now and then a wrong one. */
const mostly = (right: readonly string[], wrong: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 15, arbitrary: fc.constantFrom(...right) }, { weight: 1, arbitrary: fc.constantFrom(...wrong) });
const duration = mostly(
  ['P1Y', 'P30D', 'PT12H', 'P1Y6M', 'P4W', 'P1DT30M', 'P2Y3M4W5DT6H7M'],
  ['P1.5Y', 'P-1Y', 'P', '1Y', 'PT', 'P1M1Y', 'P1YT'],
);
const event = mostly(['customer.end', 'objection', 'x.moved', 'year-end ( invoice.issued )'], ['moved', 'customer']);
const state = mostly(['customer', 'account', 'x.renting'], ['objection', 'year-end ( invoice.issued )']);
const words = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((chosen) => chosen.join(' '));
const word = fc.constant.bind(fc) as (text: string) => fc.Arbitrary<string>;

const { term } = fc.letrec<{ term: string }>((tie) => ({
  term: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    duration,
    words(duration, word('after'), event),
    words(word('until'), event),
    words(word('until'), event, word('+'), duration),
    words(word('while'), state),
    words(word('criterion ( dispute )')),
    words(fc.constantFrom('max', 'min'), word('('), tie('term'), word(','), tie('term'), word(')')),
  ),
}));
const clause = fc.oneof(
  words(word('cap'), duration),
  mostly(['law:NL-AWR-52', 'ground:law', 'then:delete', 'early:request'], ['then:forget', 'law:', 'for:', 'ever']),
  fc.constantFrom('for:contact.email', 'for:contact.email , wine.taste'),
);
const rule = fc
  .tuple(term, fc.array(clause, { maxLength: 2 }))
  .map(([start, clauses]) => [start, ...clauses].join(' '));
const written = fc.array(rule, { minLength: 1, maxLength: 2 }).map((rules) => rules.join(' ; '));

/** An expression with one of its words left out, doubled or moved to the end, or as it was. */
const expression = fc
  .tuple(written, fc.nat(40), fc.constantFrom('leave', 'leave', 'leave', 'omit', 'double', 'move'))
  .map(([text, at, change]) => {
    const parts = text.split(' ');
    const [part = ''] = change === 'leave' ? [] : parts.splice(at % parts.length, 1);
    if (change === 'double') parts.splice(at % (parts.length + 1), 0, part, part);
    if (change === 'move') parts.push(part);
    return parts.join(' ');
  });

describe('the retention grammar as a type', () => {
  it('accepts what the parser of core accepts, and nothing else', () => {
    const listed = [
      ...['none', 'none then:delete', 'none ; P1Y', '', 'as long as necessary'],
      'P1Y for:contact.email, for:identity.name',
    ];
    const texts = [...new Set([...listed, ...fc.sample(expression, { numRuns: 600, seed: 20261122 })])];
    const lines = texts.map((text) => `retention(${JSON.stringify(text)});`);
    const folder = resolve(root, 'test/output/annotations');
    const file = resolve(folder, 'retention-parity.ts');
    mkdirSync(folder, { recursive: true });
    const head =
      "declare function retention<S extends string>(text: import('@verklaar/annotations').CheckRetention<S>): void;";
    writeFileSync(file, [head, ...lines, 'export {};', ''].join('\n'));
    const wrong = new Set(diagnose(ts, [file], false).map((error) => Number(/\.ts:(\d+) /.exec(error)?.[1]) - 2));

    const accepted = texts.filter((_, index) => !wrong.has(index));
    assert.ok(accepted.length > 100 && wrong.size > 100, 'the sample has both kinds');
    assert.deepEqual(
      accepted,
      texts.filter((text) => parseRetention(text).problem === undefined),
    );
  });
});
