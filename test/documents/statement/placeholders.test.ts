import assert from 'node:assert/strict';

import type { Config } from '../../../core/src/config/config.js';
import type { Fact } from '../../../core/src/facts/facts.js';
import type { Judged } from '../../support/register-builder.js';

import { checkCatalogue, isFindingId } from '../../../core/src/checks/check-catalogue.js';
import { renderRegister } from '../../../core/src/documents/register/render-register.js';
import { renderStatement } from '../../../core/src/documents/statement/render-statement.js';
import { activity, config as anyConfig, field, judge } from '../../support/register-builder.js';
import { analyseOnce } from '../../support/sample.js';
import { sentencesOf } from '../../support/sentences.js';

/** Errors that ask for a fact; the others say that what was declared contradicts itself or the law. */
const aboutMissing = new Set([
  'CO01',
  'LB01',
  'LB02',
  'OR01',
  'OR02',
  'RT01',
  'S05',
  'S22',
  'S27',
  'S33',
  'S38',
  'S41',
  'TR01',
]);

/** What is not said once alone, but told where it stands: S04 and S10 aside, each gap of the text is a finding of the same id. */
function disagreements({ register, findings }: Judged): readonly string[] {
  const known = new Set(findings.map(({ id, subject }) => `${id} ${subject}`));
  const statements = register.statements.flatMap((statement) =>
    statement.languages.map((language) => renderStatement(register, statement, language)),
  );
  const documents = [...statements, renderRegister(register, findings, 'en')];
  const unknown = documents.flatMap(({ kind, placeholders }) =>
    placeholders
      .map(({ data }) => `${data.finding} ${data.subject}`)
      .filter((gap) => !known.has(gap))
      .map((gap) => `${kind}: no finding ${gap}`),
  );
  const shown = new Set(
    statements.flatMap(({ placeholders }) => placeholders.map(({ data }) => `${data.finding} ${data.subject}`)),
  );
  const activities = register.activities.filter(({ audiences }) => audiences.includes('public'));
  const told = new Set(
    activities.flatMap(({ id, recipients }) => [
      `/activities/${id}`,
      ...recipients.map(({ recipient }) => `/recipients/${recipient}`),
    ]),
  );
  const silent = findings
    .filter(({ id, severity }) => severity === 'error' && aboutMissing.has(id))
    .filter(({ id }) => isFindingId(id) && ['both', 'statement'].includes(checkCatalogue[id].blocks))
    .filter(
      ({ subject }) =>
        !/^\/(?:activities|recipients)\//u.test(subject) ||
        [...told].some((at) => subject === at || subject.startsWith(`${at}/`)),
    )
    .map(({ id, subject }) => `${id} ${subject}`)
    .filter((gap) => !shown.has(gap))
    .map((gap) => `statement: no placeholder ${gap}`);
  return [...new Set([...unknown, ...silent])];
}

/** Every way to take one optional property away, down to the parts of parts. */
function withoutOne<T>(value: T, path = ''): readonly { readonly path: string; readonly value: T }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      withoutOne(item, `${path}/${index}`).map((part) => ({
        path: part.path,
        value: value.toSpliced(index, 1, part.value) as T,
      })),
    );
  }
  return Object.entries(value).flatMap(([key, part]) => {
    const { [key as keyof T]: removed, ...rest } = value;
    const inside = withoutOne(removed, `${path}/${key}`).map(({ path: at, value: changed }) => ({
      path: at,
      value: { ...value, [key]: changed },
    }));
    return isRequired(path, key, part) ? inside : [{ path: `${path}/${key}`, value: rest as T }, ...inside];
  });
}

/** What the schema or the vocabulary asks for, so that a register never lacks it. */
function isRequired(path: string, key: string, part: unknown): boolean {
  if (['id', 'key', 'category', 'recipient', 'requirement', 'organisations', 'languages'].includes(key)) return true;
  if (/\/(?:address|transfers\/\d+|certification|agreement|identification|children|specialCategories)$/u.test(path)) {
    return [
      'street',
      'postalCode',
      'city',
      'country',
      'checked',
      'url',
      'reference',
      'when',
      'policy',
      'collected',
    ].includes(key);
  }
  if (path.endsWith('/marketing') && key === 'channels') return true;
  // Languages of a text come and go together here: a language that lacks is S02, tested with the texts.
  return typeof part === 'string' && /^(?:en|nl)(?:-[A-Z]{2})?$/u.test(key);
}

describe('What a document shows as missing', function () {
  this.timeout(120_000);
  let facts: readonly Fact[];
  let config: Config;

  before(async () => {
    ({ facts, config } = await analyseOnce('samples/web-agency'));
  });

  it('is nothing, in a register that lacks nothing', () => {
    assert.deepEqual(disagreements(judge(facts, config)), []);
  });

  for (const legalBasis of ['consent', 'legalObligation', 'legitimateInterests']) {
    it(`is not what ${legalBasis} needs, where each datum of the activity has a ground of its own`, () => {
      const facts = [
        activity({ id: 'orders', legalBasis, audiences: ['public'] }),
        field('Order.name', 'identity.name', { for: ['orders'], legalBasis: 'contract' }),
      ];
      const judged = judge(facts, anyConfig());
      assert.deepEqual(disagreements(judged), []);
      const [statement] = judged.register.statements;
      assert.ok(statement);
      const told = sentencesOf(renderStatement(judged.register, statement, 'en')).map(({ key }) => key);
      assert.deepEqual(
        told.filter((key) => key.startsWith('basis.')),
        ['basis.contract'],
      );
      assert.ok(!told.includes('rights.withdraw') && !told.includes('rights.objection'));
    });
  }

  it('is no ground, where several data have each their own: each ground says of which', () => {
    const facts = [
      activity({ id: 'orders', audiences: ['public'] }),
      field('Order.name', 'identity.name', { for: ['orders'], legalBasis: 'contract' }),
      field('Order.email', 'contact.email', { for: ['orders'], legalBasis: 'vitalInterests' }),
    ];
    const { register } = judge(facts, anyConfig());
    const [statement] = register.statements;
    assert.ok(statement);
    const grounds = sentencesOf(renderStatement(register, statement, 'en')).filter(({ key }) =>
      key.startsWith('basis.'),
    );
    assert.deepEqual(
      grounds.map(({ key }) => key),
      ['basis.of', 'basis.vitalInterests', 'basis.of', 'basis.contract'],
    );
    assert.equal(grounds[0]?.text, 'For e-mail address the ground is this.');
  });

  it('is a finding with the same id about the same thing, and the other way round, whichever part of the config lacks', () => {
    const removals = withoutOne(config);
    assert.ok(removals.length > 60, String(removals.length));
    assert.deepEqual(
      removals.flatMap(({ path, value }) => disagreements(judge(facts, value)).map((gap) => `${path}: ${gap}`)),
      [],
    );
  });

  it('is a finding with the same id about the same thing, and the other way round, whichever part of a declaration lacks', () => {
    const problems = facts.flatMap((fact, index) => {
      if (fact.kind !== 'activity' && fact.kind !== 'recipient' && fact.kind !== 'terminalAccess') return [];
      const changed = withoutOne<object>(fact.declaration.value);
      return changed.flatMap(({ path, value }) => {
        const other = { ...fact, declaration: { ...fact.declaration, value } } as Fact;
        const found = disagreements(judge(facts.toSpliced(index, 1, other), config));
        return found.map((gap) => `${fact.evidence.symbol} ${path}: ${gap}`);
      });
    });
    assert.deepEqual(problems, []);
  });

  it('is a finding with the same id about the same thing, and the other way round, whichever fact lacks as a whole', () => {
    const problems = facts.flatMap((fact, index) =>
      disagreements(judge(facts.toSpliced(index, 1), config)).map(
        (gap) => `${fact.kind} ${fact.evidence.symbol}: ${gap}`,
      ),
    );
    assert.deepEqual(problems, []);
  });
});
