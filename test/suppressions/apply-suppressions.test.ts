import assert from 'node:assert/strict';

import type { Finding } from '../../core/src/facts/finding.js';

import { ownRules } from '../../core/src/checks/flows/flow-rule.js';
import { checkCatalogue } from '../../core/src/checks/index.js';
import {
  type AppliedSuppressions,
  applySuppressions,
  findingsNamed,
  isJudgedIn,
  isSuppressible,
  type Suppression,
} from '../../core/src/suppressions/index.js';
import { lineOf } from '../support/flow-builder.js';

const finding = (id: string, line: number, file = 'src/app.ts'): Finding => ({
  id,
  severity: 'error',
  params: {},
  subject: '',
  evidence: [],
  at: lineOf(line, file),
});
const asks = (names: string, line: number, more: Partial<Suppression> = {}): Suppression => ({
  names: names.split(', '),
  reason: 'ours',
  line,
  at: lineOf(line),
  ...more,
});
const apply = (
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  isJudged?: (id: string, file: string) => boolean,
): AppliedSuppressions =>
  applySuppressions(findings, suppressions, { today: '2027-01-31', ...(isJudged && { isJudged }) });
const about = ({ findings }: AppliedSuppressions): readonly string[] =>
  findings.map(
    ({ id, params }) => `${id} ${String(params.ids)}${params.until === undefined ? '' : ` ${params.until}`}`,
  );

describe('suppressions', () => {
  it('part findings by line, file and id, and keep their order', () => {
    const [first, second, elsewhere, other] = [
      finding('DF01', 5),
      finding('DF01', 6),
      finding('DF01', 5, 'src/b.ts'),
      finding('DF02', 5),
    ] as const;
    const suppression = asks('DF01', 5);
    const applied = apply([first, second, elsewhere, other], [suppression]);
    assert.deepEqual(applied.open, [second, elsewhere, other]);
    assert.deepEqual(applied.suppressed, [{ finding: first, suppression }]);
    assert.deepEqual(applied.findings, []);
  });

  it('answer every finding of their line, and the rules that report it', () => {
    const found = [finding('DF02', 5), finding('DF03', 5), finding('AN01', 5), finding('RC01', 5)];
    const names = 'no-personal-data-in-error-tracking, valid-annotation, RC01';
    const { open, suppressed } = apply(found, [asks(names, 5)]);
    assert.deepEqual(open, []);
    assert.equal(suppressed.length, 4);
  });

  it('leave a finding without a place alone', () => {
    const { id, severity, params, subject, evidence } = finding('AN16', 1);
    const nowhere: Finding = { id, severity, params, subject, evidence };
    assert.deepEqual(apply([nowhere], [asks('AN16', 1)]).open, [nowhere]);
  });

  it('are findings when they answer nothing', () => {
    const applied = apply(
      [finding('DF01', 5)],
      [asks('DF01, DF02', 5), asks('DF01', 6), { ...asks('DF04', 5), names: ['DF04'] }],
    );
    assert.deepEqual(about(applied), ['SU01 DF02', 'SU01 DF01', 'SU01 DF04']);
    const nowhere: Suppression = { names: ['DF01'], reason: 'ours', at: lineOf(5) };
    assert.deepEqual(about(apply([finding('DF01', 5)], [nowhere])), ['SU01 DF01']);
  });

  it('are both in use when two ask the same', () => {
    const applied = apply([finding('DF01', 5)], [asks('DF01', 5), asks('no-personal-data-in-logs', 5)]);
    assert.deepEqual(applied.findings, []);
    assert.equal(applied.suppressed.length, 1);
  });

  it('are not idle for what nobody looked for', () => {
    const isJudged = (id: string): boolean => id === 'DF01';
    assert.deepEqual(about(apply([], [asks('DF01, DF02, valid-annotation', 5)], isJudged)), ['SU01 DF01']);
  });

  it('about flows are not idle in test files, where nobody looks for flows', () => {
    const names = 'DF01, RC07, no-personal-data-in-errors, DF10, valid-annotation';
    const idleIn = (file: string, tests: 'quiet' | 'report'): readonly string[] =>
      about(apply([], [asks(names, 5, { at: lineOf(5, file) })], isJudgedIn({ tests })));
    assert.deepEqual(idleIn('src/app.test.ts', 'quiet'), ['SU01 DF10, valid-annotation']);
    assert.deepEqual(idleIn('src/app.test.ts', 'report'), [`SU01 ${names}`]);
    assert.deepEqual(idleIn('test/app.ts', 'quiet'), [`SU01 ${names}`]);
  });

  it('hold on their last day, and are findings from the next', () => {
    const found = [finding('DF01', 5)];
    assert.deepEqual(apply(found, [asks('DF01', 5, { until: '2027-01-31' })]).open, []);
    const past = apply(found, [asks('DF01', 5, { until: '2027-01-30' })]);
    assert.deepEqual(past.open, found);
    assert.deepEqual(past.suppressed, []);
    assert.deepEqual(about(past), ['SU03 DF01 2027-01-30']);
    assert.equal(past.findings[0]?.severity, checkCatalogue.SU03.severity);
    assert.deepEqual(past.findings[0].at, lineOf(5));
  });

  it('are for findings in code alone', () => {
    for (const id of ['DF01', 'DF11', 'RC01', 'RC07', 'AN01']) assert.equal(isSuppressible(id), true, id);
    for (const id of ['LB01', 'RC02', 'S14', 'CF01', 'SU01', 'ZZ01']) assert.equal(isSuppressible(id), false, id);
  });

  it('know the rule of every finding about flows', () => {
    for (const { id, rule } of Object.values(ownRules)) assert.ok(findingsNamed(rule).includes(id), id);
    const rules = ['no-undeclared-recipient', 'no-unlisted-category', 'no-purpose-creep', 'require-annotation'];
    assert.deepEqual(rules.flatMap(findingsNamed), ['RC01', 'RC07', 'DF09', 'DF10']);
    assert.deepEqual(findingsNamed('constructor'), []);
  });
});
