import assert from 'node:assert/strict';

import type { Register } from '../../core/src/model/register.js';
import type { Change, Mutant } from '../support/mutation/mutant.js';
import type { Tell } from '../support/mutation/told.js';

import { judgeChange, judgeRemoval, runMutant } from '../support/mutation/judge.js';
import { openLeanProject } from '../support/mutation/lean-project.js';
import { changesOf, removalsOf } from '../support/mutation/mutant.js';
import { tellStatements } from '../support/mutation/told.js';
import { repositoryPath } from '../support/sample.js';

const project = openLeanProject(repositoryPath('samples/web-agency'));
const { register } = project.base;

function mutantOf(mutants: readonly Mutant[], name: string, change: Change): Mutant {
  const found = mutants.find((mutant) => mutant.change === change && mutant.name.includes(name));
  assert.ok(found, name);
  return found;
}

const newRetention = mutantOf(changesOf(project), 'orders /retention', 'retention');
const newBasis = mutantOf(changesOf(project), 'orders /legalBasis', 'basis');
const noInterest = mutantOf(removalsOf(project), 'customerFile /interest', 'removal');
const noAddress = mutantOf(removalsOf(project), '/organisations/0/address', 'removal');

/** Renders another register than the one it is given. */
const telling =
  (change: (given: Register) => Register): Tell =>
  (analysis) =>
    tellStatements({ ...analysis, register: change(analysis.register) });

const withActivities = (given: Register, change: (activity: Register['activities'][number]) => object): Register => ({
  ...given,
  activities: given.activities.map((activity) => ({ ...activity, ...change(activity) })),
});

function problemsOfChange(mutant: Mutant, tell: Tell): readonly string[] {
  return judgeChange(project, runMutant(project, mutant, tell(project.base), tell));
}

function problemsOfRemoval(mutant: Mutant, tell: Tell): readonly string[] {
  return judgeRemoval(project, runMutant(project, mutant, tell(project.base), tell));
}

describe('The mutation tests notice a renderer that', function () {
  this.timeout(120_000);

  it('is as it should be, by saying nothing', () => {
    assert.deepEqual(problemsOfChange(newRetention, tellStatements), []);
    assert.deepEqual(problemsOfChange(newBasis, tellStatements), []);
    assert.deepEqual(problemsOfRemoval(noInterest, tellStatements), []);
    assert.deepEqual(problemsOfRemoval(noAddress, tellStatements), []);
  });

  it('ignores the retention', () => {
    const [retention] = register.activities.flatMap((activity) => activity.retention ?? []);
    assert.ok(retention);
    const stuck = telling((given) => withActivities(given, () => ({ retention })));
    assert.deepEqual(problemsOfChange(newRetention, stuck), [`${newRetention.name}: no sentence changed`]);
  });

  it('takes one fact for another', () => {
    const confused = telling((given) =>
      withActivities(given, ({ retention }) => ({
        retention: given.activities.find(({ id }) => id === 'orders')?.retention ?? retention,
      })),
    );
    assert.match(
      problemsOfChange(newRetention, confused).join('\n'),
      /changed .* from \/activities\/newsletter\/retention/u,
    );
  });

  it('tells a fact without pointing to it', () => {
    const silent: Tell = (analysis) =>
      tellStatements(analysis).map((sentence) =>
        sentence.key.startsWith('basis.') ? { ...sentence, from: [] } : sentence,
      );
    assert.match(problemsOfChange(newBasis, silent).join('\n'), /changed statement en basis\./u);
  });

  it('still states what is gone', () => {
    const interests = new Map(register.activities.map(({ id, interest }) => [id, interest]));
    const stubborn = telling((given) =>
      withActivities(given, ({ id }) => {
        const interest = interests.get(id);
        return interest === undefined ? {} : { interest };
      }),
    );
    assert.match(
      problemsOfRemoval(noInterest, stubborn).join('\n'),
      /still says statement en basis\.legitimateInterests/u,
    );
  });

  it('still states what the config no longer says', () => {
    const stubborn = telling((given) => ({ ...given, organisations: register.organisations }));
    assert.match(problemsOfRemoval(noAddress, stubborn).join('\n'), /still says statement nl-BE who\.address/u);
  });
});
