/**
 * What types tell of a file after a keystroke in it, against a bare language service of the same compiler that is asked the
 * same types in the same run. Targets, on a generated project of 2,000 files with real SDK types: at most 1.2 times its time
 * (medians), and at most 1.3 times its heap. `npm run bench:extension -- --files 300` gives a first look.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { generateProject } from '../support/generate-project.js';
import { median } from '../support/median.js';
import { runMeasured } from '../support/run-measured.js';

/** What `measure-typed.ts` prints. */
interface TypedCost {
  /** Milliseconds of the first whole reading. */
  readonly whole: number;
  readonly times: readonly {
    readonly file: string;
    readonly ours: number;
    readonly theirs: number;
    readonly questions: number;
  }[];
  readonly flows: number;
  readonly heap: number;
}

const { values } = parseArgs({
  options: { files: { type: 'string', default: '2000' }, edits: { type: 'string', default: '15' } },
});
const root = path.resolve(import.meta.dirname, '../..');
const size = Number(values.files);
const targets = { time: 1.2, heap: 1.3, share: { from: 0.3, to: 0.6 } };
/** Files of the project that the targets are for. */
const largest = 2000;

const folder = generateProject(size, 'crowded', `extension-${size}`);
const config = { organisations: [{ id: 'bench', legalName: 'Voorbeeld BV' }], markets: ['NL'] };
writeFileSync(path.join(folder, 'verklaar.config.json'), JSON.stringify(config));

const flags = ['--max-old-space-size=6144', '--expose-gc', '--import=tsx', '--conditions=@verklaar/source'];
const measure = (mode: 'bare' | 'both' | 'ours'): TypedCost => {
  const script = path.join(import.meta.dirname, 'measure-typed.ts');
  return JSON.parse(runMeasured(root, [...flags, script, folder, mode, values.edits]).stdout) as TypedCost;
};
const verdict = (isMet: boolean, text: string): void => {
  console.log(`${isMet ? 'met   ' : 'MISSED'} ${text}`);
  if (!isMet && size >= largest) process.exitCode = 1;
};

const share = Number(runMeasured(root, [...flags, path.join(root, 'bench/eslint/compiler-share.ts'), folder]).stdout);
console.log(`${size} files: reading and binding are ${share.toFixed(2)} of a full check`);
if (size >= largest && (share < targets.share.from || share > targets.share.to)) {
  throw new Error(`No fair measure: reading and binding should be ${targets.share.from} to ${targets.share.to} of it`);
}

const { whole, times, flows } = measure('both');
const ours = median(times.map((time) => time.ours));
const theirs = median(times.map((time) => time.theirs));
const questions = median(times.map((time) => time.questions));
const ratio = median(times.map((time) => time.ours / time.theirs));
console.log(
  `first reading ${(whole / 1000).toFixed(1)} s; then ${times.length} keystrokes: findings ${ours.toFixed(0)} ms, bare ` +
    `service ${theirs.toFixed(0)} ms for the same ${questions} questions; ${flows} findings`,
);
verdict(ratio <= targets.time, `typed findings: ratio ${ratio.toFixed(2)}, at most ${targets.time}`);

const [held, bare] = [measure('ours').heap, measure('bare').heap];
verdict(
  held / bare <= targets.heap,
  `heap ${held.toFixed(0)} MB, bare service ${bare.toFixed(0)} MB: ratio ${(held / bare).toFixed(2)}, at most ${targets.heap}`,
);
