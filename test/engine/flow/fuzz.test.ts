import assert from 'node:assert/strict';

import type { Sources } from '../../support/fuzz/exercise-engine.js';

import { createEngineRunner, type EngineRunner, showFailure } from '../../support/fuzz/engine-runner.js';
import { exerciseEngine } from '../../support/fuzz/exercise-engine.js';
import {
  broadPrograms,
  nestedPrograms,
  shortenedProgram,
  tangledPrograms,
} from '../../support/fuzz/hostile-programs.js';
import { mutate } from '../../support/fuzz/mutate.js';
import { createRandom } from '../../support/fuzz/random.js';
import { installedSources, mutantProgram, programsOf, readSeeds } from '../../support/fuzz/seeds.js';

/** No program below takes a second on an idle machine. */
const bounds = { seconds: 50, heapMegabytes: 700 };

/** The short part; `npm run fuzz` runs for as long as one wants. */
describe('the engine on strange code', () => {
  let runner: EngineRunner;
  before(() => {
    runner = createEngineRunner(bounds);
  });
  after(() => {
    runner.stop();
  });

  async function reads(programs: Iterable<Sources>): Promise<void> {
    for (const sources of programs) {
      const outcome = await runner.run(sources);
      assert.equal(outcome.kind === 'read' ? undefined : showFailure(outcome), undefined);
    }
  }

  for (const { name, sources } of tangledPrograms) {
    it(`reads a program in which ${name}`, () => reads([sources]));
  }

  it('reads nestings as deep as the compiler itself can read', () =>
    reads([...nestedPrograms(500), ...nestedPrograms(1000), ...nestedPrograms(10_000)].map(({ sources }) => sources)));

  it('reads much of one thing', () => reads(broadPrograms(400).map(({ sources }) => sources)));

  it('reads code that a tool has shortened', () => reads([shortenedProgram(120).sources]));

  it('reads mutants of the corpus and of its own sources', async () => {
    const seeds = readSeeds();
    await reads(Array.from({ length: 12 }, (_, number) => mutantProgram(seeds, number, 25)));
  });

  it('reads a sample of what is installed', async () => {
    const files = installedSources().filter((_, at) => at % 200 === 7);
    assert.ok(files.length > 20, `${files.length} files`);
    await reads(programsOf(files, 300_000));
  });
});

describe('the fuzzer itself', () => {
  it('finds flows in what it does not break', () => {
    const found = exerciseEngine({ 'a.ts': 'export function f(email: string) { console.log(email); }\nf("a@b.nl");' });
    assert.ok(found !== undefined && found > 0);
  });

  it('makes the same mutants of the same number, and others of another', () => {
    const text =
      'export const total = (orders: readonly Order[]) => orders.reduce((sum, { price }) => sum + price, 0);';
    const mutants = [1, 1, 2].map((seed) => mutate(text, createRandom(seed), text));
    assert.equal(mutants[0], mutants[1]);
    assert.notEqual(mutants[0], mutants[2]);
    assert.notEqual(mutants[0], text);
  });

  it('tells of a process that hangs, and goes on with another', async () => {
    const hasty = createEngineRunner({ seconds: 0.001, heapMegabytes: 700 });
    try {
      const outcome = await hasty.run({ 'a.ts': 'console.log(email);' });
      assert.equal(outcome.kind, 'hang');
    } finally {
      hasty.stop();
    }
  });
});
