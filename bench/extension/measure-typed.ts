/**
 * Edits files of a project and asks each time what its types tell of them: the live project of ours, and a bare language
 * service of the same compiler that is asked the same types. In milliseconds, and what the heap holds at the end. Prints JSON.
 * `node --expose-gc --import tsx ... bench/extension/measure-typed.ts <folder> <both | bare | ours> <edits>`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ts } from 'ts-morph';

import { createLiveProject } from '../../core/src/project/live/open-live-project.js';
import { type AskedType, openBareService, recordAskedTypes } from './asked-types.js';
import { keystrokesIn } from './keystrokes.js';

const folder = path.resolve(process.argv[2] ?? '.').replaceAll('\\', '/');
const mode = process.argv[3] ?? 'both';
const rounds = Number(process.argv[4] ?? '9');
const askedFile = path.join(folder, 'asked.json');

const config = ts.getParsedCommandLineOfConfigFile(`${folder}/tsconfig.json`, undefined, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
  },
});
if (config === undefined) throw new Error(`No tsconfig.json in ${folder}`);

function heapMegabytes(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function milliseconds(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

const before = heapMegabytes();
let asked: AskedType[] = [];
const live =
  mode === 'bare'
    ? undefined
    : createLiveProject({ cwd: folder }, (host) => (mode === 'ours' ? host : recordAskedTypes(host, asked)));
const bare = mode === 'ours' ? undefined : openBareService(config);
const whole = live ? milliseconds(() => live.analyse()) : 0;
const strokes = keystrokesIn(folder, rounds);

function editAndRead(file: string, text: string): number {
  live?.update(file, text);
  return live?.analyseFile(file).flows.length ?? 0;
}

const known = mode === 'both' ? undefined : (JSON.parse(readFileSync(askedFile, 'utf8')) as AskedType[][]);
const questionsOf: AskedType[][] = [];
/** Once to be warm, once to be measured: the file as it is with one character more. */
const times = strokes.map(({ file, text, again }, index) => {
  const type = (next: string): { readonly ours: number; readonly theirs: number } => {
    asked = [];
    const ours = milliseconds(() => editAndRead(file, next));
    const questions = known?.[index] ?? asked;
    questionsOf[index] = questions;
    bare?.edit(file, next);
    return { ours, theirs: milliseconds(() => bare?.ask(questions)) };
  };
  type(text);
  return { file, ...type(again), questions: questionsOf[index]?.length ?? 0 };
});
if (mode === 'both') writeFileSync(askedFile, JSON.stringify(questionsOf));
const flows = live ? strokes.reduce((sum, { file }) => sum + live.analyseFile(file).flows.length, 0) : 0;
console.log(JSON.stringify({ whole, times, flows, heap: heapMegabytes() - before }));
