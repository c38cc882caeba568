import assert from 'node:assert/strict';

import type { CorpusCase } from './parse-case.js';

import { forms } from './forms.js';
import { hashCases, readFrozen } from './frozen.js';
import { isHeldApart } from './held-apart.js';
import { readCases } from './read-cases.js';
import { corpusRules, ruleOfFolder } from './rules.js';

describe('the cases of the corpus', () => {
  let cases: readonly CorpusCase[];

  before(() => {
    cases = readCases();
  });

  const shareOf = (holds: (one: CorpusCase) => boolean): number => cases.filter(holds).length / cases.length;

  it('stand in the folder of their rule', () => {
    const folders: Readonly<Record<string, string>> = ruleOfFolder;
    assert.deepEqual(
      cases.filter(({ id, rule }) => folders[id.split('/')[0] ?? ''] !== rule).map(({ id }) => id),
      [],
    );
  });

  it('cover all rules and all forms, with leaks and near misses of each rule', () => {
    assert.deepEqual([...new Set(cases.map(({ form }) => form))].sort(), [...forms].sort());
    for (const rule of corpusRules) {
      const ofRule = cases.filter((one) => one.rule === rule);
      assert.ok(
        ofRule.some(({ expectations }) => expectations.length > 0),
        rule,
      );
      assert.ok(
        ofRule.some(({ expectations }) => expectations.length === 0),
        rule,
      );
    }
  });

  it('are many, nearly half of them near misses, three in ten annotated', () => {
    assert.ok(cases.length >= 440, String(cases.length));
    assert.ok(shareOf(({ expectations }) => expectations.length === 0) >= 0.45);
    assert.ok(shareOf(({ annotated }) => annotated) >= 0.3);
  });

  it('leave two fifths apart', () => {
    assert.ok(shareOf(({ id }) => isHeldApart(id)) > 0.36);
    assert.ok(shareOf(({ id }) => isHeldApart(id)) < 0.44);
  });

  it('are frozen: who changes one edits its line in frozen.json', () => {
    const frozen = readFrozen();
    const now = hashCases();
    const names = [...new Set([...Object.keys(frozen), ...Object.keys(now)])];
    assert.deepEqual(
      names.filter((name) => frozen[name] !== now[name]),
      [],
    );
  });
});
