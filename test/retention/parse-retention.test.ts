import assert from 'node:assert/strict';

import type { RetentionProblemKey, RetentionRule } from '../../core/src/retention/index.js';

import { describeRetentionProblem, formatRetention, parseRetention } from '../../core/src/retention/index.js';

const accepted: readonly [expression: string, rules: readonly RetentionRule[]][] = [
  ['P1Y after customer.end', [{ kind: 'until', event: 'customer.end', yearEnd: false, plus: 'P1Y' }]],
  ['until customer.end + P1Y', [{ kind: 'until', event: 'customer.end', yearEnd: false, plus: 'P1Y' }]],
  ['while customer + P1Y early:request', [{ kind: 'while', state: 'customer', plus: 'P1Y', early: 'request' }]],
  [
    'max(until request.closed + P1Y, P1Y after contract.end)',
    [
      {
        kind: 'max',
        of: [
          { kind: 'until', event: 'request.closed', yearEnd: false, plus: 'P1Y' },
          { kind: 'until', event: 'contract.end', yearEnd: false, plus: 'P1Y' },
        ],
      },
    ],
  ],
  ['until newsletter.unsubscribe', [{ kind: 'until', event: 'newsletter.unsubscribe', yearEnd: false }]],
  [
    'P6M after newsletter.unsubscribe',
    [{ kind: 'until', event: 'newsletter.unsubscribe', yearEnd: false, plus: 'P6M' }],
  ],
  [
    'P7Y after year-end(invoice.issued) law:BE-WER-III.86',
    [{ kind: 'until', event: 'invoice.issued', yearEnd: true, plus: 'P7Y', law: ['BE-WER-III.86'] }],
  ],
  [
    'P7Y after year-end(invoice.issued) law:NL-AWR-52',
    [{ kind: 'until', event: 'invoice.issued', yearEnd: true, plus: 'P7Y', law: ['NL-AWR-52'] }],
  ],
  ['P2Y after contact.last', [{ kind: 'until', event: 'contact.last', yearEnd: false, plus: 'P2Y' }]],
  ['P2Y', [{ kind: 'until', event: 'collected', yearEnd: false, plus: 'P2Y' }]],
  ['until objection cap P2Y', [{ kind: 'until', event: 'objection', yearEnd: false, cap: 'P2Y' }]],
  ['none', [{ kind: 'none' }]],
  ['criterion(project)', [{ kind: 'criterion', key: 'project' }]],
  [
    'until newsletter.unsubscribe + P6M',
    [{ kind: 'until', event: 'newsletter.unsubscribe', yearEnd: false, plus: 'P6M' }],
  ],
  ['until consent.withdrawn', [{ kind: 'until', event: 'consent.withdrawn', yearEnd: false }]],
  ['P30D then:anonymise', [{ kind: 'until', event: 'collected', yearEnd: false, plus: 'P30D', then: 'anonymise' }]],
  [
    'min(P90D, until account.deleted)',
    [
      {
        kind: 'min',
        of: [
          { kind: 'until', event: 'collected', yearEnd: false, plus: 'P90D' },
          { kind: 'until', event: 'account.deleted', yearEnd: false },
        ],
      },
    ],
  ],
  ['P1Y after x.repair', [{ kind: 'until', event: 'x.repair', yearEnd: false, plus: 'P1Y' }]],
  ['while x.tenant', [{ kind: 'while', state: 'x.tenant' }]],
  ['P1Y2M3W4DT5H6M', [{ kind: 'until', event: 'collected', yearEnd: false, plus: 'P1Y2M3W4DT5H6M' }]],
  [
    'P1Y for:contact.email, contact.phone ; P7Y law:NL-AWR-52 law:NL-BW-2-10 ground:law for:billing.invoice',
    [
      { kind: 'until', event: 'collected', yearEnd: false, plus: 'P1Y', for: ['contact.email', 'contact.phone'] },
      {
        kind: 'until',
        event: 'collected',
        yearEnd: false,
        plus: 'P7Y',
        law: ['NL-AWR-52', 'NL-BW-2-10'],
        ground: 'law',
        for: ['billing.invoice'],
      },
    ],
  ],
  ['  until\tconsent.withdrawn\n+P1Y ', [{ kind: 'until', event: 'consent.withdrawn', yearEnd: false, plus: 'P1Y' }]],
];

const rejected: readonly [
  expression: string,
  key: RetentionProblemKey,
  offset: number,
  found: string,
  nearest?: string,
][] = [
  ['', 'expected', 0, ''],
  ['   ', 'expected', 0, ''],
  ['niet langer dan noodzakelijk', 'expected', 0, 'niet'],
  ['forever', 'expected', 0, 'forever'],
  ['P', 'badDuration', 0, 'P'],
  ['P1.5Y', 'badDuration', 0, 'P1.5Y'],
  ['P-1Y', 'badDuration', 0, 'P-1Y'],
  ['P1YT', 'badDuration', 0, 'P1YT'],
  ['P1D2Y', 'badDuration', 0, 'P1D2Y'],
  ['PT1S', 'badDuration', 0, 'PT1S'],
  ['1Y', 'expected', 0, '1Y'],
  ['P1Y after', 'unknownEvent', 9, ''],
  ['P1Y after custommer.end', 'unknownEvent', 10, 'custommer.end', 'customer.end'],
  ['P1Y after year-end(invoice)', 'unknownEvent', 19, 'invoice'],
  ['P1Y after year-end invoice.issued', 'expected', 19, 'invoice.issued'],
  ['P1Y after year-end(invoice.issued', 'expected', 33, ''],
  ['P1Y after x.', 'unknownEvent', 10, 'x.'],
  ['P1Y After customer.end', 'expected', 4, 'After'],
  ['until customer', 'unknownEvent', 6, 'customer'],
  ['until customer.end +', 'badDuration', 20, ''],
  ['until customer.end + 1 year', 'badDuration', 21, '1'],
  ['while custmer', 'unknownState', 6, 'custmer', 'customer'],
  ['while', 'unknownState', 5, ''],
  ['wile customer', 'expected', 0, 'wile', 'while'],
  ['max(P1Y, P2Y', 'expected', 12, ''],
  ['max()', 'expected', 4, ')'],
  ['max(P1Y none)', 'expected', 8, 'none'],
  ['min P1Y', 'expected', 4, 'P1Y'],
  ['criterion()', 'expected', 10, ')'],
  ['criterion(a b)', 'expected', 12, 'b'],
  ['P1Y cap', 'badDuration', 7, ''],
  ['P1Y cap P1Y cap P2Y', 'clauseTwice', 12, 'cap'],
  ['P1Y ground:habit', 'unknownValue', 4, 'ground:habit'],
  ['P1Y then:anonymize', 'unknownValue', 4, 'then:anonymize', 'then:anonymise'],
  ['P1Y early:', 'unknownValue', 4, 'early:'],
  ['P1Y law:', 'unknownValue', 4, 'law:'],
  ['P1Y for:', 'unknownValue', 4, 'for:'],
  ['P1Y for:contact.email,', 'expected', 22, ''],
  ['P1Y toString:x', 'expected', 4, 'toString:x'],
  ['P1Y P2Y', 'expected', 4, 'P2Y'],
  ['none then:delete', 'noneAlone', 5, 'then:delete'],
  ['P1Y; none', 'expected', 5, 'none'],
  ['P1Y for:contact.email; P2Y', 'rulesNeedFor', 23, 'P2Y'],
  ['P1Y;', 'expected', 4, ''],
  [`${'max('.repeat(9)}P1Y${')'.repeat(9)}`, 'tooDeep', 32, 'max'],
];

describe('parseRetention', () => {
  for (const [expression, rules] of accepted) {
    it(`reads "${expression}"`, () => {
      assert.deepEqual(parseRetention(expression), { retention: { rules } });
    });
  }

  for (const [expression, key, offset, found, nearest = ''] of rejected) {
    it(`refuses "${expression}": ${key} at ${offset}`, () => {
      const { problem } = parseRetention(expression);
      assert.ok(problem);
      assert.equal(problem.key, key);
      assert.equal(problem.offset, offset);
      assert.equal(problem.params.found, found);
      assert.equal(problem.length, found.length);
      if (nearest !== '') assert.equal(problem.params.nearest, nearest);
    });
  }

  it('takes any nesting up to its bound', () => {
    const expression = `${'max('.repeat(8)}P1Y${')'.repeat(8)}`;
    const { retention } = parseRetention(expression);
    assert.ok(retention);
    assert.equal(formatRetention(retention), expression);
  });
});

describe('describeRetentionProblem', () => {
  const cases: readonly [expression: string, en: string, nl: string][] = [
    [
      'P1.5Y',
      '"P1.5Y" is no duration; expected: P1Y, P6M, P4W, P30D, PT12H',
      '"P1.5Y" is geen duur; verwacht: P1Y, P6M, P4W, P30D, PT12H',
    ],
    [
      'while custmer',
      '"custmer" is no known state; expected: account, customer, subscribed, x.…. Did you mean "customer"?',
      '"custmer" is geen bekende toestand; verwacht: account, customer, subscribed, x.…. Bedoelde u "customer"?',
    ],
    ['P1Y cap P1Y cap P2Y', '"cap" is given twice', '"cap" staat er tweemaal'],
    ['max(P1Y', 'the end is not expected here; expected: ), ,', 'het einde wordt hier niet verwacht; verwacht: ), ,'],
  ];
  for (const [expression, en, nl] of cases) {
    it(`of "${expression}"`, () => {
      const { problem } = parseRetention(expression);
      assert.ok(problem);
      assert.equal(describeRetentionProblem(problem, 'en'), en);
      assert.equal(describeRetentionProblem(problem, 'nl'), nl);
    });
  }
});
