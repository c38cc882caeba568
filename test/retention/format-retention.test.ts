import fc from 'fast-check';
import assert from 'node:assert/strict';

import type { Retention, RetentionRule, RetentionTerm } from '../../core/src/retention/index.js';

import { formatRetention, knownEvents, knownStates, parseRetention } from '../../core/src/retention/index.js';

const plain = { noNullPrototype: true };
const duration = fc
  .array(fc.tuple(fc.constantFrom('Y', 'M', 'W', 'D'), fc.nat({ max: 99 })), { minLength: 1, maxLength: 4 })
  .map((parts) => {
    const written = new Map<string, number>(parts);
    const text = ['Y', 'M', 'W', 'D'].filter((unit) => written.has(unit)).map((unit) => `${written.get(unit)}${unit}`);
    return `P${text.join('')}`;
  });
const ownId = fc.stringMatching(/^x\.[a-z][a-z0-9]{0,8}$/);
const event = fc.oneof(fc.constantFrom(...knownEvents), ownId);
const state = fc.oneof(fc.constantFrom(...knownStates), ownId);

const { term } = fc.letrec<{ term: RetentionTerm }>((tie) => ({
  term: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    fc.record({ kind: fc.constant('until' as const), event, yearEnd: fc.boolean() }, plain),
    fc.record({ kind: fc.constant('until' as const), event, yearEnd: fc.boolean(), plus: duration }, plain),
    fc.record({ kind: fc.constant('while' as const), state }, plain),
    fc.record({ kind: fc.constant('while' as const), state, plus: duration }, plain),
    fc.record({ kind: fc.constant('criterion' as const), key: fc.stringMatching(/^[a-z][A-Za-z0-9-]{0,9}$/) }, plain),
    fc.record(
      {
        kind: fc.constantFrom('max' as const, 'min' as const),
        of: fc.array(tie('term'), { minLength: 1, maxLength: 3 }),
      },
      plain,
    ),
  ),
}));

const clauses = fc.record(
  {
    cap: duration,
    law: fc.array(fc.stringMatching(/^[A-Z]{2}-[A-Z]{2,5}-[0-9.]{1,6}$/), { minLength: 1, maxLength: 3 }),
    ground: fc.constantFrom('law' as const, 'limitation' as const, 'contract' as const),
    then: fc.constantFrom('delete' as const, 'anonymise' as const, 'archive' as const, 'return' as const),
    early: fc.constantFrom('request' as const, 'withdrawal' as const, 'objection' as const),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const categoryIds = fc.array(fc.constantFrom('contact.email', 'identity.name', 'criminal', 'own-thing.item'), {
  minLength: 1,
  maxLength: 3,
});

const rule: fc.Arbitrary<RetentionRule> = fc.tuple(term, clauses).map(([of, given]) => ({ ...of, ...given }));
const retention: fc.Arbitrary<Retention> = fc.oneof(
  rule.map((only) => ({ rules: [only] })),
  fc
    .array(fc.tuple(rule, categoryIds), { minLength: 2, maxLength: 3 })
    .map((rules) => ({ rules: rules.map(([each, ids]) => ({ ...each, for: ids })) })),
  fc.constant<Retention>({ rules: [{ kind: 'none' }] }),
);

describe('formatRetention', () => {
  it('writes a text that reads back as the same retention', () => {
    fc.assert(
      fc.property(retention, (value) => {
        assert.deepEqual(parseRetention(formatRetention(value)), { retention: value });
      }),
    );
  });

  const canonical: readonly [expression: string, text: string][] = [
    ['until customer.end + P1Y', 'P1Y after customer.end'],
    ['P30D after collected', 'P30D'],
    ['until  objection   cap P2Y', 'until objection cap P2Y'],
    ['P1Y early:request law:NL-AWR-52 cap P2Y', 'P1Y cap P2Y law:NL-AWR-52 early:request'],
    ['P1Y for:contact.email,contact.phone;P2Y for:criminal', 'P1Y for:contact.email, contact.phone; P2Y for:criminal'],
  ];
  for (const [expression, text] of canonical) {
    it(`writes "${expression}" as "${text}"`, () => {
      const parsed = parseRetention(expression);
      assert.ok(parsed.retention);
      assert.equal(formatRetention(parsed.retention), text);
    });
  }

  it('never throws on any text, and points inside it', () => {
    const words = fc.array(
      fc.constantFrom(
        'P1Y',
        'until',
        'while',
        'max(',
        ')',
        ',',
        ';',
        '+',
        'after',
        'customer',
        'customer.end',
        'cap',
        'law:X',
        'é',
        'none',
        'for:a',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          words.map((parts) => parts.join(' ')),
        ),
        (text) => {
          const { problem } = parseRetention(text);
          if (problem !== undefined) {
            assert.ok(problem.offset >= 0 && problem.offset + problem.length <= text.length);
            assert.equal(text.slice(problem.offset, problem.offset + problem.length), problem.params.found);
          }
        },
      ),
    );
  });
});
