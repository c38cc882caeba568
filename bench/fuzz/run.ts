/**
 * The engine, and the reader without types that an editor has, over mutants of the corpus and of the project's own sources, over
 * hostile programs, and over all sources of the installed packages: no crash, no hang, no unbounded memory. Failures are kept as
 * files below `.cache/fuzz`. `npm run fuzz -- --readers syntax`: one of the two;
 * `--only mutants,hostile,installed,declarations`: these alone; `--from 0 --count 500`: mutants by number, each
 * program of 25; `--part 2/8`: every eighth program, from the second on; `--seconds 120`: what a program may take.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import type { Sources } from '../../test/support/fuzz/exercise-engine.js';

import { createEngineRunner, type Failure, scripts, showFailure } from '../../test/support/fuzz/engine-runner.js';
import {
  broadPrograms,
  nestedPrograms,
  shortenedProgram,
  tangledPrograms,
} from '../../test/support/fuzz/hostile-programs.js';
import {
  installedDeclarations,
  installedSources,
  mutantProgram,
  programsOf,
  readSeeds,
} from '../../test/support/fuzz/seeds.js';
import { selfMadePrograms } from '../../test/support/fuzz/self-made-programs.js';
import { createFuzzReport } from './report.js';

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '0' },
    count: { type: 'string', default: '200' },
    readers: { type: 'string', default: 'engine,syntax' },
    only: { type: 'string', default: 'hostile,mutants,installed,declarations' },
    part: { type: 'string', default: '1/1' },
    seconds: { type: 'string', default: '120' },
  },
});
const [from, count] = [Number(values.from), Number(values.count)];
const [part = 1, parts = 1] = values.part.split('/').map(Number);
const only = new Set(values.only.split(','));
const folder = path.resolve(import.meta.dirname, '../../.cache/fuzz');
const bounds = { seconds: Number(values.seconds), heapMegabytes: 2000 };
const names = values.readers.split(',');
const readers = [
  { name: 'engine', script: scripts.engine, found: 'flows' },
  { name: 'syntax', script: scripts.syntax, found: 'facts' },
]
  .filter(({ name }) => names.includes(name))
  .map(({ name, script, found }) => ({
    name,
    runner: createEngineRunner(bounds, script),
    report: createFuzzReport(name, found),
  }));

/** Texts of one program, in characters: small enough that a failure is soon narrowed down to a file. */
const programSize = 400_000;

function* programs(): Generator<readonly [name: string, sources: Sources]> {
  if (only.has('hostile')) {
    const hostile = [300, 1000, 3000, 10_000].flatMap((size) => [
      ...nestedPrograms(size),
      ...broadPrograms(size),
      shortenedProgram(size),
    ]);
    for (const { name, sources } of [...tangledPrograms, ...selfMadePrograms, ...hostile]) yield [name, sources];
  }
  if (only.has('mutants')) {
    const seeds = readSeeds();
    for (let number = from; number < from + count; number += 1) {
      yield [`mutants ${number}`, mutantProgram(seeds, number, 25)];
    }
  }
  for (const [name, list] of [
    ['installed', installedSources],
    ['declarations', installedDeclarations],
  ] as const) {
    if (!only.has(name)) continue;
    let number = 0;
    for (const sources of programsOf(list(), programSize)) {
      number += 1;
      yield [`${name} ${number}`, sources];
    }
  }
}

function keep(name: string, failure: Failure): void {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name.replaceAll(/\W+/gu, '-')}.json`);
  writeFileSync(file, JSON.stringify(failure));
  console.log(`${name}\n${showFailure(failure).slice(0, 1500)}\nkept in ${file}\n`);
}

let number = 0;
for (const [name, sources] of programs()) {
  number += 1;
  if (number % parts !== part % parts) continue;
  for (const reader of readers) {
    const outcome = await reader.runner.run(sources);
    if (outcome.kind === 'read') {
      reader.report.add(name, sources, outcome);
      continue;
    }
    reader.report.fail();
    keep(`${reader.name} ${name}`, await reader.runner.narrow(outcome));
  }
}
for (const { runner, report } of readers) {
  runner.stop();
  console.log(report.show());
}
process.exitCode = readers.some(({ report }) => report.failures() > 0) ? 1 : 0;
