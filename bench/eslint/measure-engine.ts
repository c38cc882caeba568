/**
 * Measures the engine alone over one project, in this process: CPU seconds of its parts, and the heap it holds. Prints JSON.
 * Run as a process of its own: `node --expose-gc --import tsx ... bench/eslint/measure-engine.ts <folder with tsconfig.json>`
 */
import {
  collectWorkspaceFacts,
  createFlowAnalysis,
  createFlowJudge,
  createTypeScriptHost,
  createUndecidedFields,
  validateFacts,
} from '@verklaar/core';
import path from 'node:path';
import ts from 'typescript';

import type { EngineCost } from './engine-cost.js';

import { readCompilerConfig } from '../support/compiler-config.js';

const folder = path.resolve(process.argv[2] ?? '.');
const { fileNames, options } = readCompilerConfig(folder);

let before = process.cpuUsage();

/** CPU seconds since the last time it was asked. */
function lap(): number {
  const { user, system } = process.cpuUsage(before);
  before = process.cpuUsage();
  return (user + system) / 1e6;
}

function heapMegabytes(): number {
  globalThis.gc?.();
  const used = process.memoryUsage().heapUsed / 2 ** 20;
  // Collecting garbage for the figure is no cost of the engine.
  lap();
  return used;
}

const program = ts.createProgram(fileNames, options);
const checker = program.getTypeChecker();
const createAndBind = lap();
// What any typed rule makes the compiler do first: it would be charged to whoever asks first.
for (const file of program.getSourceFiles()) if (file.statements[0]) checker.getSymbolAtLocation(file.statements[0]);
const heapBefore = heapMegabytes();

const root = folder.replaceAll('\\', '/');
const readFile = (file: string): string | undefined => program.getSourceFile(file)?.text ?? ts.sys.readFile(file);
const host = createTypeScriptHost({ ts, program, readFile });
const collected = collectWorkspaceFacts({ host, root, readFile });
const { facts } = validateFacts([...collected.own, ...collected.foreign]);
const factSeconds = lap();
const findUndecided = createUndecidedFields(host, { root, facts });
const undecided = host.files().reduce((sum, file) => sum + findUndecided(file).length, 0);
const undecidedSeconds = lap();
const analysis = createFlowAnalysis(host, { root, facts });
const flows = host.files().reduce((sum, file) => sum + analysis.flowsOf(file).length, 0);
const flowSeconds = lap();
const judge = createFlowJudge({ facts });
const judged = host
  .files()
  .reduce((sum, file) => sum + judge(analysis.flowsOf(file), analysis.settingsOf(file)).length, 0);
const judgingSeconds = lap();

const cost: EngineCost = {
  files: host.files().length,
  createAndBind,
  seconds: { facts: factSeconds, undecided: undecidedSeconds, flows: flowSeconds, judging: judgingSeconds },
  found: { facts: facts.length, undecided, flows, judged },
  heapMegabytes: heapMegabytes() - heapBefore,
};
console.log(JSON.stringify(cost));
