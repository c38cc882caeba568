/**
 * The engine over mutants of the corpus and of the project's own sources, over hostile programs, and over all sources of the
 * installed packages: no crash, no hang, no unbounded memory. Failures are kept as files below `.cache/fuzz`.
 * `npm run fuzz -- --from 0 --count 500`: programs by number, each of 25 mutants; `--only mutants,hostile,installed`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import type { Sources } from '../test/support/fuzz/exercise-engine.js';

import { createEngineRunner, showFailure } from '../test/support/fuzz/engine-runner.js';
import {
  broadPrograms,
  nestedPrograms,
  shortenedProgram,
  tangledPrograms,
} from '../test/support/fuzz/hostile-programs.js';
import { installedSources, mutantProgram, programsOf, readSeeds } from '../test/support/fuzz/seeds.js';

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '0' },
    count: { type: 'string', default: '200' },
    only: { type: 'string', default: 'hostile,mutants,installed' },
    seconds: { type: 'string', default: '120' },
  },
});
const [from, count] = [Number(values.from), Number(values.count)];
const folder = path.resolve(import.meta.dirname, '../.cache/fuzz');
const runner = createEngineRunner({ seconds: Number(values.seconds), heapMegabytes: 2000 });
let failures = 0;

function* programs(): Generator<readonly [name: string, sources: Sources]> {
  if (values.only.includes('hostile')) {
    const hostile = [300, 1000, 3000, 10_000].flatMap((size) => [
      ...nestedPrograms(size),
      ...broadPrograms(size),
      shortenedProgram(size),
    ]);
    for (const { name, sources } of [...tangledPrograms, ...hostile]) yield [name, sources];
  }
  if (values.only.includes('mutants')) {
    const seeds = readSeeds();
    for (let number = from; number < from + count; number += 1) {
      yield [`mutants ${number}`, mutantProgram(seeds, number, 25)];
    }
  }
  if (values.only.includes('installed')) {
    let number = 0;
    for (const sources of programsOf(installedSources(), 400_000)) {
      number += 1;
      yield [`installed ${number}`, sources];
    }
  }
}

for (const [name, sources] of programs()) {
  const failure = await runner.run(sources);
  if (failure === undefined) continue;
  failures += 1;
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name.replaceAll(/\W+/gu, '-')}.json`);
  writeFileSync(file, JSON.stringify(failure));
  console.log(`${name}\n${showFailure(failure).slice(0, 1500)}\nkept in ${file}\n`);
}
runner.stop();
const { programs: read, flows, unreadable } = runner.read;
console.log(
  `${read} programs read, with ${flows} flows; ${unreadable} that the compiler cannot read; ${failures} failures`,
);
process.exitCode = failures > 0 ? 1 : 0;
