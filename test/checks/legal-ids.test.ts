import assert from 'node:assert/strict';
import fs from 'node:fs';

import type { CheckInfo } from '../../core/src/checks/check.js';
import type { Severity } from '../../core/src/facts/finding.js';

import { checkCatalogue, checkFamilies } from '../../core/src/checks/check-catalogue.js';
import { renderStatement } from '../../core/src/documents/statement/render-statement.js';
import { config, judge, newsletter, questions } from '../support/register-builder.js';
import { sentencesOf } from '../support/sentences.js';

/** Every check that the law as checks asks for, by what it weighs. */
const asked: Readonly<Record<Severity, string>> = {
  error:
    'LB01 LB02 LB04 LB06 LB09 CO01 CO05 SP01 SP02 SP03 SP04 SP05 SP08 RT01 RT02 RT06 RC01 RC02 RC05 TR01 TR02 TR03 AD01 AD02 AD03 AD04 CH01 EP01 EP04 EP05 RG01 RG03 RG04 OR01 OR02',
  warning:
    'LB03 LB05 LB07 LB08 LB11 LB10 CO02 CO03 CO04 SP06 SP07 RT03 RT04 RT07 RT08 RC03 RC04 RC06 TR04 TR05 CH02 CH03 EP02 EP03 RG02 RG05 OR03 OR04 OR05 TX01 TX02 TX03 MT01',
  info: 'RT05 RT09 TX04',
};
const ids = Object.entries(asked).flatMap(([severity, list]) => list.split(' ').map((id) => [id, severity] as const));

/** Checks that judge something else than a register, and where they are held to what they find and what they leave alone. */
const judgedElsewhere: Readonly<Record<string, string>> = {
  RC01: 'checks/data-flow.test.ts',
  RG01: 'approvals/judge-approvals.test.ts',
  RG02: 'approvals/judge-approvals.test.ts',
  RG03: 'approvals/judge-approvals.test.ts',
};

const infos: Readonly<Record<string, CheckInfo>> = checkCatalogue;
const readTest = (name: string): string => fs.readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const testsOfChecks = fs
  .readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readTest(`checks/${name}`))
  .join('\n');

describe('the checks that the law asks for', () => {
  it('are these', () => {
    assert.equal(ids.length, 71);
    assert.equal(new Set(ids.map(([id]) => id)).size, 71);
  });

  for (const [id, severity] of ids) {
    it(`${id}: weighs what it should, cites its article, says what it holds up and what to do, in both languages`, () => {
      const info = infos[id];
      assert.ok(info, 'not in the catalogue');
      assert.equal(info.severity, severity);
      assert.notEqual(info.articles.length, 0);
      assert.match(info.blocks, /^(?:statement|register|both|none)$/u);
      for (const texts of [info.message, info.remedy]) {
        assert.notEqual(texts.en.trim(), '');
        assert.notEqual(texts.nl.trim(), '');
        assert.notEqual(texts.en, texts.nl);
      }
    });

    it(`${id}: has a page with its words, and a test of what it finds beside what it leaves alone`, () => {
      const family = Object.entries(checkFamilies).find(([, checks]) => Object.hasOwn(checks, id))?.[0] ?? '';
      const page = fs.readFileSync(new URL(`../../docs/findings/${family}.md`, import.meta.url), 'utf8');
      assert.match(page, new RegExp(`^## ${id}$`, 'mu'));
      const elsewhere = judgedElsewhere[id];
      if (elsewhere === undefined) assert.match(testsOfChecks, new RegExp(`assertFinds\\(\\s*'${id}',`, 'u'));
      else assert.ok(readTest(elsewhere).includes(id));
    });
  }
});

/**
 * Rows of the checklist of a statement that no declaration can miss: the sentences that tell them, in the order of the rows.
 * They stand in every statement, or in every one to which the row applies.
 */
const told: Readonly<Record<string, readonly RegExp[]>> = {
  S07: [/^rights\.free$/u],
  S09: [/^rights\.refusal$/u, /^complaint\.court$/u],
  S37: [/^activity\.profiling$/u],
  S48: [/^retention\./u],
  S49: [/^rights\.access$/u, /^rights\.rectification$/u, /^rights\.erasure$/u, /^rights\.restriction$/u],
  S53: [/^rights\.portability$/u],
  S55: [/^rights\.research$/u],
  S57: [/^complaint\.court$/u],
};

describe('the checklist of a statement', () => {
  const rows = Array.from({ length: 64 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`);
  const judged = new Set(Object.values(infos).flatMap(({ id, rows: answered = [] }) => [id, ...answered]));

  it('has a check for each row, or sentences that no declaration can miss', () => {
    assert.deepEqual(
      rows.filter((row) => !judged.has(row) && told[row] === undefined),
      [],
    );
    assert.deepEqual(
      Object.keys(told).filter((row) => judged.has(row)),
      [],
    );
  });

  it('names no row that is none', () => {
    const named = Object.values(infos).flatMap((info) => info.rows ?? []);
    assert.deepEqual(
      named.filter((row) => !rows.includes(row)),
      [],
    );
  });

  for (const tag of ['nl-NL', 'nl-BE', 'en', 'fr', 'de']) {
    it(`is told in ${tag} where no declaration can miss it`, () => {
      const settings = config({ statements: [{ id: 'website', languages: [tag], effectiveFrom: '2026-01-01' }] });
      const words = { nl: 'hoe vaak u leest', en: 'how often you read', fr: 'la fréquence', de: 'wie oft Sie lesen' };
      const { register } = judge(
        [
          newsletter({ purpose: ['serviceCommunication', 'research'], profiling: words }),
          questions({ retention: 'P1Y then:anonymise' }),
        ],
        settings,
      );
      const [statement] = register.statements;
      assert.ok(statement);
      const sentences = sentencesOf(renderStatement(register, statement, tag));
      const keys = sentences.map(({ key }) => key);
      for (const [row, wanted] of Object.entries(told)) {
        for (const key of wanted)
          assert.ok(
            keys.some((one) => key.test(one)),
            `${row}: ${String(key)}`,
          );
      }
      // Layers: the answer in one screen, and the activities below it.
      assert.ok(
        keys.findIndex((key) => key.startsWith('summary.')) < keys.findIndex((key) => key.startsWith('basis.')),
      );
      const after = { n: /anoniem/u, e: /anonymi/u, f: /anonymis/u, d: /anonymisier/u }[tag.charAt(0)] ?? /^$/u;
      assert.ok(
        sentences.some(({ key, text }) => key.startsWith('retention.') && after.test(text)),
        'S48: what happens after',
      );
    });
  }
});
