import assert from 'node:assert/strict';
import path from 'node:path';

import type { Sources } from '../../support/fuzz/exercise-engine.js';

import { createEngineRunner, type EngineRunner, scripts, showFailure } from '../../support/fuzz/engine-runner.js';
import { exerciseEngine } from '../../support/fuzz/exercise-engine.js';
import { exerciseSyntax } from '../../support/fuzz/exercise-syntax.js';
import {
  broadPrograms,
  nestedPrograms,
  shortenedProgram,
  tangledPrograms,
  together,
} from '../../support/fuzz/hostile-programs.js';
import { mutate } from '../../support/fuzz/mutate.js';
import { createRandom } from '../../support/fuzz/random.js';
import { installedSample, mutantProgram, programsOf, readSeeds } from '../../support/fuzz/seeds.js';
import { selfMadePrograms } from '../../support/fuzz/self-made-programs.js';

/** No program below takes a second on an idle machine; on a busy one a test takes as long as it must. */
const bounds = { seconds: 120, heapMegabytes: 700 };

/** The short part; `npm run fuzz` runs for as long as one wants. */
describe('the engine on strange code', function () {
  this.timeout(600_000);
  let runner: EngineRunner;
  before(() => {
    runner = createEngineRunner(bounds);
  });
  after(() => {
    runner.stop();
  });

  async function reads(sources: Sources): Promise<void> {
    const outcome = await runner.run(sources);
    if (outcome.kind !== 'read') assert.fail(showFailure(await runner.narrow(outcome)));
    assert.notEqual(outcome.found, undefined, 'the compiler itself cannot read it');
  }

  it('reads programs that are tangled', () => reads(together(tangledPrograms)));

  it('reads what is made of itself', async () => {
    const half = Math.ceil(selfMadePrograms.length / 2);
    await reads(together(selfMadePrograms.slice(0, half)));
    await reads(together(selfMadePrograms.slice(half)));
  });

  it('reads nestings as deep as the compiler itself can read', async () => {
    await reads(together(nestedPrograms(250)));
    const flat = /additions|asserted|awaits|chains|conditionals|elements|ifs|unions/u;
    await reads(together(nestedPrograms(2000).filter(({ name }) => flat.test(name) && !name.includes('callChains'))));
    await reads(together(nestedPrograms(10_000).filter(({ name }) => name.includes('additions'))));
  });

  it('reads much of one thing', () => reads(together(broadPrograms(200))));

  it('reads code that a tool has shortened', () => reads(shortenedProgram(80).sources));

  it('reads mutants of the corpus and of its own sources', async () => {
    const seeds = readSeeds();
    for (let number = 0; number < 3; number += 1) await reads(mutantProgram(seeds, number, 25));
  });

  it('reads a sample of what is installed', async () => {
    const files = installedSample(60, 3);
    assert.ok(files.length > 10, `${files.length} files`);
    for (const sources of programsOf(files, 300_000)) await reads(sources);
  });
});

describe('the reader without types on strange code', function () {
  this.timeout(600_000);
  let runner: EngineRunner;
  before(() => {
    runner = createEngineRunner(bounds, scripts.syntax);
  });
  after(() => {
    runner.stop();
  });

  const programs = {
    'programs that are tangled': () => together(tangledPrograms),
    'nestings as deep as the compiler can read': () => together(nestedPrograms(250)),
    'much of one thing': () => together(broadPrograms(200)),
    'mutants of the corpus and of its own sources': () => mutantProgram(readSeeds(), 0, 25),
  };
  for (const [name, sources] of Object.entries(programs)) {
    it(`reads ${name}, and nothing that was typed in between is left`, async () => {
      const outcome = await runner.run(sources());
      if (outcome.kind !== 'read') assert.fail(showFailure(await runner.narrow(outcome)));
    });
  }

  it('finds facts in what it does not break', () => {
    const field = '/** @personalData contact.email for orders */';
    assert.ok(exerciseSyntax({ 'a.ts': `export interface User {\n  ${field}\n  email: string;\n}` }) > 0);
  });
});

describe('the fuzzer itself', () => {
  it('finds flows in what it does not break', () => {
    const found = exerciseEngine({ 'a.ts': 'export function f(email: string) { console.log(email); }\nf("a@b.nl");' });
    assert.ok(found !== undefined && found > 0);
  });

  it('waits for no compiler that does not end at the last hyphen of a comment', () => {
    const texts = { 'a.ts': '/** Foo-*/\nconsole.log(1);', 'b.js': 'console.log(1);\n/** Foo-12' };
    assert.equal(exerciseEngine(texts), 0);
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
    const silent = createEngineRunner(
      { seconds: 0.001, heapMegabytes: 100 },
      path.resolve(import.meta.dirname, '../../support/fuzz/silent-process.ts'),
    );
    try {
      for (const name of ['a.ts', 'b.ts']) assert.equal((await silent.run({ [name]: '' })).kind, 'hang');
    } finally {
      silent.stop();
    }
  });
});
