import fc from 'fast-check';
import assert from 'node:assert/strict';

import type { Finding } from '../../core/src/facts/finding.js';

import {
  applyBaseline,
  type Baseline,
  type BaselineEntry,
  parseBaseline,
  serialiseBaseline,
  staleFindings,
  updateBaseline,
} from '../../core/src/baseline/index.js';
import { describeFinding, judgeFlows } from '../../core/src/checks/index.js';
import { baselineExample } from '../../scripts/schemas/examples.js';
import { data, lineOf, setting, to } from '../support/flow-builder.js';

const email = data('contact.email', 'user.email');
const name = data('identity.name', 'user.name');
const judge = (...flows: readonly ReturnType<typeof to>[]): readonly Finding[] =>
  judgeFlows(flows, [], { facts: [] }).map(({ finding }) => finding);
const logged = to('logs', 'logger.info', [email]);
const entry: BaselineEntry = {
  id: 'DF01',
  file: 'src/app.ts',
  symbol: 'Orders.place',
  data: 'user.email',
  to: 'logger.info',
  count: 1,
};
const listing = (...findings: readonly BaselineEntry[]): Baseline => ({ schemaVersion: 1, findings });

describe('a baseline', () => {
  it('lists findings by file, symbol, data and sink, alike ones once, without lines', () => {
    const findings = judge(
      to('urls', 'fetch', [name, email]),
      logged,
      { ...logged, at: lineOf(99) },
      { ...logged, evidence: { file: 'src/app.ts', symbol: 'Orders.cancel' } },
    );
    const { baseline, grown } = updateBaseline(findings);
    assert.deepEqual(grown, []);
    assert.deepEqual(baseline.findings, [
      { ...entry, symbol: 'Orders.cancel' },
      { ...entry, count: 2 },
      { ...entry, id: 'DF07', data: 'user.email, user.name', to: 'fetch' },
    ]);
    assert.doesNotMatch(serialiseBaseline(baseline), /"(?:line|column|at)"/);
  });

  it('names the setting, or the recipient, where these make the difference', () => {
    const ofSetting = judgeFlows([], [setting('sendDefaultPii', ['device.ip'])], { facts: [] });
    const ofHost = judge(to('recipient', 'fetch', [email], { sink: { host: 'api.crm.example' } }));
    const { baseline } = updateBaseline([...ofSetting.map(({ finding }) => finding), ...ofHost]);
    assert.deepEqual(
      baseline.findings.map(({ id, data: names, to: sink }) => [id, names, sink]),
      [
        ['RC01', 'user.email', 'crm-example'],
        ['DF03', undefined, 'sendDefaultPii'],
      ],
    );
  });

  it('accepts what it lists, as often as it lists it', () => {
    const [first, second, other] = judge(logged, { ...logged, at: lineOf(99) }, to('logs', 'logger.warn', [email]));
    assert.ok(first && second && other);
    const applied = applyBaseline([first, second, other], listing(entry));
    assert.deepEqual(applied.accepted, [{ finding: first, entry }]);
    assert.deepEqual(applied.open, [second, other]);
    assert.deepEqual(applied.stale, []);
  });

  it('accepts nothing that differs in file, symbol, data, sink or id', () => {
    for (const other of [
      { ...entry, file: 'src/b.ts' },
      { ...entry, symbol: 'Orders' },
      { ...entry, data: 'user.email, user.name' },
      { ...entry, to: 'logger.warn' },
      { ...entry, id: 'DF02' },
    ]) {
      const { open, stale } = applyBaseline(judge(logged), listing(other));
      assert.equal(open.length, 1, JSON.stringify(other));
      assert.deepEqual(stale, [{ entry: other, surplus: 1 }]);
    }
  });

  it('accepts no finding about what documents say, even when it lists it', () => {
    const finding: Finding = {
      id: 'LB01',
      severity: 'error',
      params: {},
      subject: '',
      evidence: [{ file: 'src/app.ts', symbol: 'orders' }],
      at: lineOf(5),
    };
    assert.deepEqual(updateBaseline([finding]).baseline.findings, []);
    const { open } = applyBaseline([finding], listing({ id: 'LB01', file: 'src/app.ts', symbol: 'orders', count: 1 }));
    assert.deepEqual(open, [finding]);
  });

  it('says what it lists in vain', () => {
    const applied = applyBaseline(judge(logged), listing({ ...entry, count: 3 }));
    const [stale, ...others] = staleFindings(applied, 'privacy/baseline.json');
    assert.ok(stale);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [stale.id, stale.severity, stale.evidence],
      ['SU05', 'error', [{ file: 'privacy/baseline.json', symbol: '' }]],
    );
    assert.equal(
      describeFinding(stale, 'en').message,
      'The baseline lists DF01 in src/app.ts (Orders.place: user.email) more often than it is found; too many: 2.',
    );
  });

  it('shrinks without a word, and says what grows', () => {
    const former = listing({ ...entry, count: 2, reasons: ['old'] }, { ...entry, symbol: 'gone' });
    const shrunk = updateBaseline(judge(logged), { former });
    assert.deepEqual(shrunk.grown, []);
    assert.deepEqual(shrunk.baseline.findings, [{ ...entry, reasons: ['old'] }]);

    const thrice = judge(logged, logged, logged);
    const grown = updateBaseline(thrice, { former, reason: 'new' });
    assert.deepEqual(grown.grown, [{ ...entry, count: 3, reasons: ['old', 'new'] }]);
    assert.deepEqual(grown.baseline.findings, grown.grown);
    const added = updateBaseline(judge(logged), { former: listing(), reason: 'new' });
    assert.deepEqual(added.grown, [{ ...entry, reasons: ['new'] }]);
  });

  it('accepts exactly what it was made of, and survives its file', () => {
    const sinks = ['logger.info', 'logger.warn', 'log "it"'];
    const flow = fc
      .record({
        sink: fc.constantFrom(...sinks),
        names: fc.subarray([email, name], { minLength: 1 }),
        symbol: fc.constantFrom('a', 'b', ''),
        line: fc.integer({ min: 1, max: 9 }),
      })
      .map(({ sink, names, symbol, line }) =>
        to('logs', sink, names, { evidence: { file: 'src/app.ts', symbol }, at: lineOf(line) }),
      );
    fc.assert(
      fc.property(fc.array(flow), (flows) => {
        const findings = judge(...flows);
        const text = serialiseBaseline(updateBaseline(findings).baseline);
        const { baseline, findings: problems } = parseBaseline(text, 'baseline.json');
        assert.deepEqual(problems, []);
        assert.ok(baseline);
        const { accepted, open, stale } = applyBaseline(findings, baseline);
        assert.deepEqual([accepted.length, open, stale], [findings.length, [], []]);
        assert.equal(serialiseBaseline(updateBaseline([...findings].reverse(), { former: baseline }).baseline), text);
      }),
    );
  });
});

describe('the file of a baseline', () => {
  const text = JSON.stringify(baselineExample);

  it('is read', () => {
    assert.deepEqual(parseBaseline(text, 'baseline.json'), { baseline: baselineExample, findings: [] });
    assert.deepEqual(parseBaseline('{ "schemaVersion": 1, "findings": [] }', 'baseline.json').baseline, listing());
  });

  const wrong: readonly (readonly [string, string, string, RegExp])[] = [
    ['nothing', '', '', /\S/],
    ['no JSON', '{', '{ <<<<<<< HEAD', /: .+\.$/],
    ['a list', text, '[]', /must be \{ "schemaVersion": ….*not \[\]/],
    ['another version', '"schemaVersion":1', '"schemaVersion":2', /`\/schemaVersion` must be 1, not 2/],
    ['an unknown key', '"count":2', '"count":2,"line":5', /`line` is no key that is known here/],
    ['an entry without a file', '"file":"src/orders.ts",', '', /`file` is missing/],
    ['a number that is none', '"count":2', '"count":"2"', /`\/findings\/0\/count` must be integer, not "2"/],
    ['no findings in an entry', '"count":2', '"count":0', /`\/findings\/0\/count` must be ≥ 1, not 0/],
    ['half a finding', '"count":2', '"count":1.5', /`\/findings\/0\/count` must be integer, not 1\.5/],
    ['a finding that none can accept', '"DF01"', '"LB01"', /"LB01" is no finding that a baseline can accept/],
    ['a key that reaches into objects', '"count":2', '"count":2,"__proto__":1', /`__proto__` is no key/],
  ];
  for (const [what, before, after, message] of wrong) {
    it(`accepts nothing with ${what}`, () => {
      const { baseline, findings } = parseBaseline(
        before === '' ? after : text.replace(before, after),
        'privacy/baseline.json',
      );
      assert.equal(baseline, undefined);
      const [first] = findings;
      assert.ok(first);
      assert.deepEqual([first.id, first.evidence[0]?.file], ['SU06', 'privacy/baseline.json']);
      assert.match(describeFinding(first, 'en').message, message);
      assert.doesNotMatch(describeFinding(first, 'nl').message, /\{\w+\}/);
    });
  }

  it('says where two entries are the same', () => {
    const twice = JSON.stringify(listing(entry, { ...entry, count: 5 }), null, 2);
    const { baseline, findings } = parseBaseline(twice, 'baseline.json');
    assert.equal(baseline, undefined);
    assert.deepEqual(
      findings.map(({ at }) => at?.start.line),
      [twice.split('\n').findLastIndex((line) => line === '    {') + 1],
    );
  });
});
