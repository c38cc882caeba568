import assert from 'node:assert/strict';

import type { CorpusCase } from './parse-case.js';

import { isHeldApart } from './held-apart.js';
import { parseCase } from './parse-case.js';
import { renderScore } from './render-score.js';
import { type CaseScore, precisionOf, recallOf, scoreCorpus, silenceOf } from './score.js';

const logs = 'no-personal-data-in-logs';
const urls = 'no-personal-data-in-urls';

/** Two of the open part and one of the part held apart, by their hash. */
const open = [
  'logs/password-reset-requested',
  'logs/klant-aangemaakt',
  'logs/seed-script',
  'logs/file-upload',
  'urls/new-url',
].filter((id) => !isHeldApart(id));

function caseOf(id: string, body: string): CorpusCase {
  const header = `// rule: ${logs}\n// form: direct property\n`;
  return parseCase(id, new Map([[`${id}.ts`, header + body]]));
}

function only(corpusCase: CorpusCase, findings: readonly (readonly [rule: string, line: number])[]): CaseScore {
  const [file = ''] = corpusCase.files;
  const { cases } = scoreCorpus(
    findings.map(([rule, line]) => ({ file, rule, line })),
    [corpusCase],
  );
  assert.equal(cases.length, 1);
  return cases[0]!;
}

describe('scoreCorpus', () => {
  const [first = '', second = ''] = open;
  const leak = caseOf(first, `console.log(1);\nconsole.log(\n  user.email,\n); // expect: ${logs} contact.email\n`);
  const nearMiss = caseOf(second, 'console.log(user.id);\n');

  it('takes a finding anywhere in the lines of the statement', () => {
    for (const line of [4, 5, 6]) assert.equal(only(leak, [[logs, line]]).found.length, 1);
    assert.deepEqual(only(leak, [[logs, 5]]).wrong, []);
  });

  it('counts a line beside the statement as wrong, and the label as missed', () => {
    const score = only(leak, [[logs, 3]]);
    assert.equal(score.missed.length, 1);
    assert.deepEqual(
      score.wrong.map(({ line }) => line),
      [3],
    );
  });

  it('counts another rule on the right line as wrong', () => {
    const score = only(leak, [[urls, 5]]);
    assert.equal(score.missed.length, 1);
    assert.equal(score.wrong.length, 1);
  });

  it('counts two findings of one rule in one statement once', () => {
    const score = only(leak, [
      [logs, 5],
      [logs, 6],
    ]);
    assert.equal(score.found.length, 1);
    assert.deepEqual(score.wrong, []);
  });

  it('counts equal findings on one line that nobody asked for once', () => {
    const score = only(nearMiss, [
      [logs, 3],
      [logs, 3],
      [urls, 3],
    ]);
    assert.equal(score.wrong.length, 2);
  });

  it('leaves out rules that judge no flow', () => {
    assert.deepEqual(only(nearMiss, [['valid-annotation', 3]]).wrong, []);
  });

  it('gives counts and rates in all, by rule and by form', () => {
    const score = scoreCorpus(
      [
        { file: `${first}.ts`, rule: logs, line: 5 },
        { file: `${second}.ts`, rule: urls, line: 3 },
      ],
      [leak, nearMiss],
    );
    const { total, rules, forms } = score.open;
    assert.deepEqual(total, { name: 'total', cases: 2, found: 1, missed: 0, wrong: 1, nearMisses: 1, silent: 0 });
    assert.deepEqual([recallOf(total), precisionOf(total), silenceOf(total)], [1, 0.5, 0]);
    assert.deepEqual(
      rules.map(({ name, found, wrong }) => [name, found, wrong]),
      [
        [logs, 1, 0],
        [urls, 0, 1],
      ],
    );
    assert.deepEqual(
      forms.map(({ name, wrong }) => [name, wrong]),
      [['direct property', 1]],
    );
    assert.equal(score.heldApart.total.cases, 0);
  });

  it('gives no rate where nothing was asked or said', () => {
    const { total } = scoreCorpus([], [nearMiss]).open;
    assert.deepEqual([recallOf(total), precisionOf(total), silenceOf(total)], [undefined, undefined, 1]);
  });

  it('splits by the hash of the id, and names no case held apart unless asked', () => {
    const id = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `logs/${name}`).find(isHeldApart);
    assert.ok(id !== undefined);
    const apart = caseOf(id, `console.log(user.email); // expect: ${logs} contact.email\n`);
    const score = scoreCorpus([], [leak, apart]);
    assert.equal(score.heldApart.total.missed, 1);
    assert.equal(score.open.total.missed, 1);
    assert.ok(!renderScore(score, { reveal: false }).includes(id));
    assert.ok(renderScore(score, { reveal: false }).includes(first));
    assert.ok(renderScore(score, { reveal: true }).includes(id));
  });
});
