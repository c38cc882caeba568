/**
 * How the engine's cost grows with one thing: CPU seconds, without the compiler's, at 500 to 8,000 of it, and the exponent of
 * the growth between the two largest sizes. 1 is linear; what grows faster than 1.2 is printed apart.
 * `npm run bench:scaling -- --only 'functions|classes'`: those whose name matches; `--sizes 500,1000`; `--runs 3`: medians.
 */
import { parseArgs } from 'node:util';

import { createEngineRunner, type Reading } from '../../test/support/fuzz/engine-runner.js';
import { scalingPrograms } from '../../test/support/fuzz/scaling-programs.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    sizes: { type: 'string', default: '500,1000,2000,4000,8000' },
    runs: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '60' },
    parts: { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map(Number);
const only = new RegExp(values.only, 'u');
const runner = createEngineRunner({ seconds: Number(values.seconds), heapMegabytes: 3000 });
/** Faster growth than this is worth a look; below it, the noise of a busy machine. */
const wanted = 1.2;
/** CPU seconds below which a growth tells nothing. */
const tellable = 0.15;

interface Measured {
  readonly size: number;
  readonly reading: Reading;
}

const tooFast: string[] = [];
for (const [name, write] of Object.entries(scalingPrograms)) {
  if (!only.test(name)) continue;
  const measured: Measured[] = [];
  let end = '';
  for (const size of sizes) {
    const readings: Reading[] = [];
    for (let run = 0; run < Number(values.runs); run += 1) {
      const outcome = await runner.run(write(size));
      if (outcome.kind === 'read') readings.push(outcome);
      else end = `${outcome.kind} at ${size}: ${outcome.detail.split('\n', 2).join(' ')}`;
    }
    const reading = readings.sort((one, other) => one.seconds - other.seconds)[readings.length >> 1];
    if (end !== '' || !reading) break;
    if (reading.found === undefined) {
      end = `the compiler cannot read ${size}`;
      break;
    }
    measured.push({ size, reading });
  }
  const exponent = exponentOf(measured, ({ seconds }) => seconds);
  const compilers = exponentOf(measured, ({ compilerSeconds }) => compilerSeconds);
  const costs = measured.map(({ reading }) => reading.seconds.toFixed(2)).join(' ');
  const compiler = measured.map(({ reading }) => reading.compilerSeconds.toFixed(2)).join(' ');
  const questions = measured.map(({ reading }) => reading.parts.questions?.times ?? 0).join(' ');
  const line = `${name}: ${costs} s, exponent ${show(exponent)}; compiler ${compiler} s, ${show(compilers)}; questions ${questions} ${end}`;
  console.log(line);
  if (values.parts) console.log(JSON.stringify(measured.at(-1)?.reading.parts));
  if ((exponent ?? 0) > wanted || /^(?:crash|hang|memory)/u.test(end)) tooFast.push(line);
}
runner.stop();
console.log(`\ngrowing faster than ${wanted}: ${tooFast.length}\n${tooFast.join('\n')}`);

function exponentOf(measured: readonly Measured[], of: (reading: Reading) => number): number | undefined {
  const [before, last] = measured.slice(-2);
  if (!before || !last || of(last.reading) < tellable) return undefined;
  return Math.log(of(last.reading) / of(before.reading)) / Math.log(last.size / before.size);
}

function show(exponent: number | undefined): string {
  return exponent?.toFixed(2) ?? '-';
}
