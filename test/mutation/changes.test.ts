import assert from 'node:assert/strict';

import { buildRegister } from '../../core/src/model/build-register.js';
import { judgeChange, runMutant } from '../support/mutation/judge.js';
import { openLeanProject } from '../support/mutation/lean-project.js';
import { type Change, changesOf } from '../support/mutation/mutant.js';
import { tellStatements } from '../support/mutation/told.js';
import { analyseOnce, repositoryPath } from '../support/sample.js';

const project = openLeanProject(repositoryPath('samples/web-agency'));
const mutants = changesOf(project);
const told = tellStatements(project.base);

describe('Changing one declaration in the source of web-agency', function () {
  this.timeout(300_000);

  it('starts from what the whole analysis finds', async () => {
    const whole = await analyseOnce('samples/web-agency');
    assert.deepEqual(project.base.facts, whole.facts);
    // What code is seen to do beside what it declares needs the types of packages, and says nothing in a statement.
    assert.deepEqual(project.base.register, buildRegister({ facts: whole.facts, config: whole.config }).register);
  });

  for (const change of ['category', 'basis', 'retention', 'recipient'] as const satisfies readonly Change[]) {
    const some = mutants.filter((mutant) => mutant.change === change);
    it(`changes exactly the sentences that depend on it: ${change}, ${some.length} mutants`, () => {
      assert.ok(some.length >= 15, String(some.length));
      assert.deepEqual(
        some.flatMap((mutant) => judgeChange(project, runMutant(project, mutant, told, tellStatements))),
        [],
      );
    });
  }
});
