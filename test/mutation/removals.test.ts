import assert from 'node:assert/strict';

import { judgeRemoval, type Outcome, runMutant } from '../support/mutation/judge.js';
import { configFile, openLeanProject } from '../support/mutation/lean-project.js';
import { removalsOf } from '../support/mutation/mutant.js';
import { tellRegister, tellStatements } from '../support/mutation/told.js';
import { repositoryPath } from '../support/sample.js';

const project = openLeanProject(repositoryPath('samples/web-agency'));
const mutants = removalsOf(project);
const told = tellStatements(project.base);

/** What a statement cannot do without, by its place in a public activity or in the config, and the finding in its place. */
const mandatory: readonly (readonly [place: RegExp, finding: string])[] = [
  [/^activity \/name$/u, 'S22'],
  [/^activity \/purpose$/u, 'S22'],
  [/^activity \/legalBasis$/u, 'LB01'],
  [/^activity \/interest$/u, 'LB02'],
  [/^activity \/withdraw$/u, 'CO01'],
  [/^activity \/retention$/u, 'RT01'],
  [/^recipient \/role$/u, 'RC03'],
  [/^terminalAccess \/(?:purpose|duration)$/u, 'EP02'],
  [/^terminalAccess \/consent$/u, 'EP01'],
  [/^config \/organisations\/0\/(?:legalName|legalForm|address)$/u, 'OR01'],
  [/^config \/organisations\/0\/authority$/u, 'OR02'],
  [/^config \/statements\/0\/effectiveFrom$/u, 'S10'],
  [/^config \/rights$/u, 'S05'],
];

describe('Removing one declaration from the source of web-agency', function () {
  this.timeout(300_000);
  const outcomes: Outcome[] = [];

  for (const [where, some] of [
    ['code', mutants.filter(({ edit }) => edit.file !== configFile)],
    ['config', mutants.filter(({ edit }) => edit.file === configFile)],
  ] as const) {
    it(`leaves no sentence that still states it, and changes no other: ${where}, ${some.length} mutants`, () => {
      const found = some.map((mutant) => runMutant(project, mutant, told, tellStatements));
      outcomes.push(...found);
      assert.deepEqual(
        found.flatMap((outcome) => judgeRemoval(project, outcome)),
        [],
      );
    });
  }

  it('writes nothing where a config lacks what makes it a config, and only there', () => {
    const refused = outcomes.filter(({ after }) => after === undefined).map(({ mutant }) => mutant.name);
    assert.ok(refused.includes(`${configFile} /organisations/0/id`));
    assert.deepEqual(
      refused.filter((name) => !name.startsWith(configFile)),
      [],
    );
  });

  it('shows what is mandatory as missing, in each language', () => {
    const { statements, activities, recipients } = project.base.register;
    const languages = statements.flatMap((statement) => statement.languages);
    const isPublic = ({ mutant: { place } }: Outcome): boolean => {
      if (place.in === 'config') return true;
      if (place.fact.kind === 'activity') return place.fact.declaration.value.audiences === undefined;
      if (place.fact.kind !== 'recipient') return true;
      const { id } = place.fact.declaration.value;
      return (
        recipients.some((recipient) => recipient.id === id) &&
        activities.some(
          (activity) =>
            activity.audiences.includes('public') && activity.recipients.some((link) => link.recipient === id),
        )
      );
    };
    const seen = new Set<RegExp>();
    const silent = outcomes.filter(isPublic).flatMap(({ mutant, difference }) => {
      const { place } = mutant;
      const name = `${place.in === 'fact' ? place.fact.kind : 'config'} ${place.pointer}`;
      return mandatory
        .filter(([pattern]) => pattern.test(name))
        .flatMap(([pattern, finding]) => {
          seen.add(pattern);
          const shown = new Set(
            difference.come.filter(({ key }) => key === `missing ${finding}`).map(({ document }) => document),
          );
          return shown.size === languages.length ? [] : [`${mutant.name}: no placeholder ${finding}`];
        });
    });
    assert.deepEqual(silent, []);
    assert.equal(seen.size, mandatory.length);
  });

  it('leaves nothing of it in the register either, where no statement tells it', () => {
    const unmoved = outcomes.filter(
      ({ after, difference }) => after !== undefined && difference.gone.length + difference.come.length === 0,
    );
    assert.notEqual(unmoved.length, 0);
    const problems = unmoved.flatMap((outcome) => {
      const inRegister = outcome.after === undefined ? [] : tellRegister(outcome.after);
      return judgeRemoval(project, { ...outcome, told: inRegister });
    });
    assert.deepEqual(problems, []);
  });
});
