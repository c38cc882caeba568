/**
 * What our rules cost those who lint: ESLint with the preset `strict` against the same run with one cheap typed rule alone, in
 * CPU seconds of whole processes. Targets: at most 1.10 times, on this repository and on a generated project of 2,000 files
 * with real SDK types, as dense as applications are; what comes on top grows no faster than the project. `--only crowded` tells
 * what a project costs in which hardly a file hands nothing on. Takes half an hour on an idle machine:
 * `npm run bench:eslint -- --pairs 1 --files 100` gives a first look.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';

import type { EngineCost } from './engine-cost.js';

import { buildPlugin } from '../../test/support/built-plugin.js';
import { benchFolder, type Density, generateProject } from '../support/generate-project.js';
import { runMeasured } from '../support/run-measured.js';
import { lintPairs, type LintTarget, type PairedCost } from './lint-pairs.js';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '5' },
    files: { type: 'string', default: '500,1000,2000' },
    only: { type: 'string', default: 'repository,generated' },
  },
});
const pairs = Number(values.pairs);
const sizes = values.files.split(',').map(Number);
const root = path.resolve(import.meta.dirname, '../..');
const targets = { ratio: 1.1, aim: 1.05, share: { from: 0.3, to: 0.6 }, exponent: 1.1 };
/** Files of the project that the target is for. */
const largest = 2000;
const seconds = (value: number): string => `${value.toFixed(2)} s`;
const verdict = (isMet: boolean, text: string): void => {
  console.log(`${isMet ? 'met   ' : 'MISSED'} ${text}`);
  if (!isMet) process.exitCode = 1;
};

function describe(name: string, cost: PairedCost): void {
  const { ratio, base, ours, extra, peakMegabytes, messages, files } = cost;
  console.log(
    `${name}: ${files} files, ${pairs} pairs; one typed rule ${seconds(base)}, with ours ${seconds(ours)}, extra ` +
      `${seconds(extra)}, ratio ${ratio.toFixed(3)}; peak ${peakMegabytes.base.toFixed(0)} and ` +
      `${peakMegabytes.ours.toFixed(0)} MB; ${messages} findings`,
  );
}

function report(name: string, cost: PairedCost): void {
  describe(name, cost);
  const { ratio } = cost;
  const aim = ratio <= targets.aim ? ', within the aim' : '';
  verdict(ratio <= targets.ratio, `${name}: ratio ${ratio.toFixed(3)}, at most ${targets.ratio}${aim}`);
}

function reportEngine(name: string, folder: string): EngineCost {
  const flags = ['--expose-gc', '--import=tsx', '--conditions=@verklaar/source'];
  const script = path.join(import.meta.dirname, 'measure-engine.ts');
  const cost = JSON.parse(runMeasured(root, [...flags, script, folder]).stdout) as EngineCost;
  const { facts, undecided, flows, judging } = cost.seconds;
  console.log(
    `${name}: the engine alone: facts ${seconds(facts)}, fields ${seconds(undecided)}, flows ${seconds(flows)}, judging ` +
      `${seconds(judging)}, beside ${seconds(cost.createAndBind)} of reading and binding; holds ` +
      `${cost.heapMegabytes.toFixed(0)} MB; found ${JSON.stringify(cost.found)}`,
  );
  return cost;
}

/** Small projects are mostly what they import; the measure is the large one. */
function checkShare(name: string, folder: string, size: number): void {
  const script = path.join(import.meta.dirname, 'compiler-share.ts');
  const share = Number(runMeasured(root, ['--import=tsx', '--conditions=@verklaar/source', script, folder]).stdout);
  const { from, to } = targets.share;
  console.log(`${name}: reading and binding are ${share.toFixed(2)} of a full check`);
  if ((share >= from && share <= to) || size < largest) return;
  throw new Error(`${name} is no fair measure: reading and binding should be ${from} to ${to} of a full check`);
}

/** How the second grows with the first, as an exponent: 1 is in proportion. */
function exponentOf([smallX, smallY]: readonly [number, number], [x, y]: readonly [number, number]): number {
  return Math.log(y / smallY) / Math.log(x / smallX);
}

await buildPlugin(benchFolder);

if (values.only.includes('repository')) {
  const target: LintTarget = {
    name: 'this repository',
    root,
    patterns: [
      'annotations/src',
      'core/src',
      'cli/src',
      'eslint-plugin/src',
      'scripts',
      'samples/**/src/**/*.ts',
      'test/**/*.ts',
    ],
    ignores: ['**/dist/**', '**/fixtures/**', 'test/corpus/cases/**', 'test/output/**', 'test/sdks/**'],
  };
  report(target.name, lintPairs(benchFolder, target, pairs));
}

/** Lints projects of each size, the largest against the target where there is one. */
function lintGenerated(density: Density): void {
  const grown: { readonly files: number; readonly extra: number; readonly engine: number }[] = [];
  for (const size of sizes) {
    const folder = generateProject(size, density);
    const name = `${density === 'usual' ? 'generated' : density}, ${size}`;
    if (size === Math.max(...sizes)) checkShare(name, folder, size);
    const cost = lintPairs(benchFolder, { name, root: folder, patterns: ['src'], ignores: [] }, pairs);
    if (size === Math.max(...sizes) && density === 'usual') report(name, cost);
    else describe(name, cost);
    const engine = Object.values(reportEngine(name, folder).seconds).reduce((sum, value) => sum + value, 0);
    grown.push({ files: size, extra: cost.extra, engine });
  }
  for (const [index, { files, extra, engine }] of grown.entries()) {
    const before = grown[index - 1];
    if (!before) continue;
    const inLint = exponentOf([before.files, before.extra], [files, extra]);
    const alone = exponentOf([before.files, before.engine], [files, engine]);
    verdict(
      Math.min(inLint, alone) <= targets.exponent,
      `${before.files} to ${files} files: extra grows with exponent ${inLint.toFixed(2)} (the engine alone ${alone.toFixed(2)}), ` +
        `at most ${targets.exponent}`,
    );
  }
}

if (values.only.includes('generated')) lintGenerated('usual');
if (values.only.includes('crowded')) lintGenerated('crowded');
