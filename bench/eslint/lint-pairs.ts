import path from 'node:path';

import { median } from '../support/median.js';
import { type ProcessCost, runMeasured } from '../support/run-measured.js';
import { type Variant, variants, writeLintConfig } from './lint-configs.js';

/** A project to lint. */
export interface LintTarget {
  readonly name: string;
  /** Absolute path; what is linted are the TypeScript files below `patterns`. */
  readonly root: string;
  readonly patterns: readonly string[];
  readonly ignores: readonly string[];
}

/** What pairs of runs showed. */
export interface PairedCost {
  /** Median of the quotients of the pairs: ours by base, CPU seconds. */
  readonly ratio: number;
  /** Medians in CPU seconds. */
  readonly base: number;
  readonly ours: number;
  /** Median of the differences of the pairs. */
  readonly extra: number;
  /** Medians of the peaks of the whole process. */
  readonly peakMegabytes: Readonly<Record<Variant, number>>;
  /** Messages of our rules in the last run: none would say that nothing was measured. */
  readonly messages: number;
  readonly files: number;
}

const eslint = path.resolve(import.meta.dirname, '../../node_modules/eslint/bin/eslint.js');

interface Result {
  readonly messages: readonly { readonly ruleId: string | null; readonly fatal?: boolean; readonly message: string }[];
}

/**
 * Lints a project with and without our rules, whole processes, in the order A B B A ..., so that a machine that gets busier or
 * quieter on the way weighs on both alike.
 *
 * @throws Error when a file cannot be parsed.
 */
export function lintPairs(folder: string, target: LintTarget, pairs: number): PairedCost {
  const configs = new Map(
    variants.map((variant) => [variant, writeLintConfig(folder, target.root, variant, target.ignores)]),
  );
  const costs: Record<Variant, ProcessCost>[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const order = pair % 2 === 0 ? variants : variants.toReversed();
    const runs = new Map(order.map((variant) => [variant, lint(target, configs.get(variant) ?? '')]));
    const [base, ours] = [runs.get('base'), runs.get('ours')];
    if (base && ours) costs.push({ base, ours });
  }
  const results = JSON.parse(costs.at(-1)?.ours.stdout ?? '[]') as readonly Result[];
  const messages = results.flatMap((result) => result.messages);
  const fatal = messages.find((message) => message.fatal === true);
  if (fatal) throw new Error(`${target.name}: ${fatal.message}`);
  return {
    ratio: median(costs.map(({ base, ours }) => ours.cpuSeconds / base.cpuSeconds)),
    base: median(costs.map(({ base }) => base.cpuSeconds)),
    ours: median(costs.map(({ ours }) => ours.cpuSeconds)),
    extra: median(costs.map(({ base, ours }) => ours.cpuSeconds - base.cpuSeconds)),
    peakMegabytes: {
      base: median(costs.map(({ base }) => base.peakMegabytes)),
      ours: median(costs.map(({ ours }) => ours.peakMegabytes)),
    },
    messages: messages.filter(({ ruleId }) => ruleId?.startsWith('@verklaar/') ?? false).length,
    files: results.length,
  };
}

function lint({ root, patterns }: LintTarget, config: string): ProcessCost {
  // Findings make ESLint end with 1.
  const args = [eslint, '--no-inline-config', '--format', 'json', '--config', config, ...patterns];
  return runMeasured(root, args, [0, 1]);
}
